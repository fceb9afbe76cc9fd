package org.tfnemo.train.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tfnemo.train.corpus.Corpus;
import org.tfnemo.train.corpus.CorpusFixture;
import org.tfnemo.train.corpus.SpeakerFolds;
import org.tfnemo.train.corpus.Split;
import org.tfnemo.train.corpus.Utterance;

class TrainingDataTest {
    @Test
    void aClassIsALabel() {
        assertThat(data("B loud", "A soft", "A loud").classes(1)).containsExactly(0, 1, 0);
    }

    @Test
    void aClassByVoiceIsALabelInOneVoice() {
        assertThat(data("B loud", "A soft", "A loud").classes(2)).containsExactly(1, 2, 0);
    }

    @Test
    void oneVoiceCannotBeToldApart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> data("A soft", "A loud").voices(Targets.LABELS_BY_VOICE))
                .withMessage("recipe.targets must be labels where the training clips are not of at least two "
                        + "speakers, all of them known; got labels_by_voice and the speakers [A]");
    }

    @Test
    void aVoiceThatIsNotKnownCannotBeToldApart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> data("A soft", " loud", "B loud").voices(Targets.LABELS_BY_VOICE))
                .withMessageEndingWith("got labels_by_voice and the speakers [, A, B]");
    }

    @Test
    void knownVoicesAreToldApartWhereNoOtherIsJudged() {
        assertThat(data("C loud", "A soft").voices(Targets.LABELS_BY_KNOWN_VOICE))
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A loud,B soft", "C loud,C soft", "C loud, soft"})
    void elseTheLabelsAlone(String clips) {
        assertThat(data(clips.split(",")).voices(Targets.LABELS_BY_KNOWN_VOICE)).isEqualTo(1);
    }

    @Test
    void aTestedVoiceThatTrainingLacksIsANewOne() {
        Corpus corpus = CorpusFixture.inMemory(3, 5);
        Split split = SpeakerFolds.leaveOneOut(corpus).heldOut(0, 42).apply(corpus);

        assertThat(TrainingData.of(corpus, split).voices(Targets.LABELS_BY_KNOWN_VOICE))
                .isEqualTo(1);
    }

    /** Clips by speaker and label; a validation clip of C. */
    private static TrainingData data(String... clips) {
        List<Utterance> train = new ArrayList<>();
        for (String clip : clips) {
            String[] words = clip.split(" ");
            train.add(new Utterance(train.size() + ".wav", Path.of("x.wav"), words[1], words[0]));
        }
        Utterance other = new Utterance("v.wav", Path.of("v.wav"), "loud", "C");
        return new TrainingData(List.of("loud", "soft"), train, List.of(other), Set.of("C"));
    }
}
