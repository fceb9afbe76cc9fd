package org.tfnemo.train.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SpeakerFoldsTest {
    private final Corpus corpus = CorpusFixture.inMemory(6, 2);

    @Test
    void everyClipIsTestedOnceByWhoNeverHeardItsVoice() {
        SpeakerFolds folds = SpeakerFolds.leaveOneOut(corpus);
        List<String> tested = new ArrayList<>();
        for (int fold = 0; fold < folds.groups().size(); fold++) {
            Split split = folds.rule(fold).apply(corpus);
            tested.addAll(split.fileIds(Part.TEST));
            assertThat(split.summary(corpus).speakersOnSeveralSides()).isEmpty();
        }
        assertThat(tested)
                .containsExactlyInAnyOrderElementsOf(
                        corpus.utterances().stream().map(Utterance::fileId).toList());
    }

    @Test
    void validationClipsAreAFifthOfEachLabelOfEachVoiceNotTested() {
        Corpus six = CorpusFixture.inMemory(6, 5);
        Split split = SpeakerFolds.leaveOneOut(six).heldOut(1, 42).apply(six);
        SplitSummary summary = split.summary(six);
        assertThat(summary.speakers(Part.TEST)).containsExactly("S1");
        assertThat(summary.speakers(Part.TRAIN)).containsExactly("S0", "S2", "S3", "S4", "S5");
        for (String speaker : summary.speakers(Part.TRAIN)) {
            for (String label : six.labels()) {
                assertThat(summary.count(Part.VALIDATION, speaker, label)).isEqualTo(1);
                assertThat(summary.count(Part.TRAIN, speaker, label)).isEqualTo(4);
            }
        }
        assertThat(SpeakerFolds.leaveOneOut(six).heldOut(1, 43).apply(six)).isNotEqualTo(split);
    }

    @Test
    void validationClipsOfTrainedVoicesAreToldFromTestedOnes() {
        Corpus six = CorpusFixture.inMemory(6, 5);
        Split split = SpeakerFolds.leaveOneOut(six).heldOut(0, 42).apply(six);
        assertThat(split.summary(six).warnings())
                .anyMatch(warning -> warning.endsWith("the validation part says nothing about new voices"));
    }

    @Test
    void groupsHoldAboutAsManyClips() {
        assertThat(SpeakerFolds.groups(corpus, 3).groups())
                .containsExactly(List.of("S0", "S3"), List.of("S1", "S4"), List.of("S2", "S5"));
    }

    @Test
    void twoFoldsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SpeakerFolds.groups(corpus, 2))
                .withMessage("folds must be 3 to the number of speakers, 6; got 2");
    }

    @Test
    void twoSpeakersAreTooFew() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SpeakerFolds.leaveOneOut(CorpusFixture.inMemory(2, 1)))
                .withMessage("folds over speakers need at least 3, because one tests, one validates and one trains;"
                        + " fixture has 2");
    }

    @Test
    void mapRenamesAndLeavesOut() {
        Corpus mapped = new LabelMap(Map.of("anger", "cross", "sadness", "low")).apply(corpus, List.of("low", "cross"));
        assertThat(mapped.labels()).containsExactly("low", "cross");
        assertThat(mapped.utterances())
                .hasSize(2 * 12)
                .extracting(Utterance::label)
                .contains("cross", "low");
    }

    @Test
    void mapToALabelThatTheModelLacksIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LabelMap(Map.of("anger", "angr")).apply(corpus, List.of("angry", "sad")))
                .withMessage("labels to the right must be of the model, angry, sad; got angr; did you mean angry?");
    }
}
