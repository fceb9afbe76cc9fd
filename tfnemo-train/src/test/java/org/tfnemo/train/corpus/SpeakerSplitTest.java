package org.tfnemo.train.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpeakerSplitTest {
    private final Corpus corpus = CorpusFixture.inMemory(6, 3);

    @Test
    void noSpeakerIsOnTwoSides() {
        Split split = SpeakerSplit.drawn(corpus, 2, 1, 42).apply(corpus);
        assertThat(split.summary(corpus).speakersOnSeveralSides()).isEmpty();
        assertThat(split.fileIds(Part.TEST)).hasSize(2 * 18);
        assertThat(split.fileIds(Part.VALIDATION)).hasSize(18);
        assertThat(split.fileIds(Part.TRAIN)).hasSize(3 * 18);
    }

    @Test
    void namedSpeakersAreHeldOut() {
        SpeakerSplit rule = SpeakerSplit.holdingOut(corpus, List.of("S3"), 1, 42);
        assertThat(rule.apply(corpus).utterances(corpus, Part.TEST))
                .extracting(Utterance::speaker)
                .containsOnly("S3");
    }

    @Test
    void sameSeedDrawsTheSameSpeakers() {
        assertThat(SpeakerSplit.drawn(corpus, 2, 1, 7)).isEqualTo(SpeakerSplit.drawn(corpus, 2, 1, 7));
    }

    @Test
    void misspeltSpeakerGetsASuggestion() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SpeakerSplit.holdingOut(corpus, List.of("s3"), 1, 42))
                .withMessage("speaker must be one of S0, S1, S2, S3, S4, S5; got s3; did you mean S3?");
    }

    @Test
    void speakerOnTwoSidesIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SpeakerSplit(List.of("S1"), List.of("S2", "S1")))
                .withMessage("validation must not hold a test speaker, or the test is no longer unseen; got S1");
    }

    @Test
    void nobodyLeftToTrainOnIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SpeakerSplit.drawn(corpus, 3, 3, 42))
                .withMessage("test and validation must each be at least 1 speaker and leave one of 6 to train on; "
                        + "got 3 and 3");
    }
}
