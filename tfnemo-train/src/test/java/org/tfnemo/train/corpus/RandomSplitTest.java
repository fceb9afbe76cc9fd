package org.tfnemo.train.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class RandomSplitTest {
    private final Corpus corpus = CorpusFixture.inMemory(5, 20);

    @Test
    void everyLabelIsDivided64To16To20() {
        SplitSummary summary = RandomSplit.standard(42).apply(corpus).summary(corpus);
        for (String label : corpus.labels()) {
            assertThat(total(summary, Part.TRAIN, label)).isEqualTo(64);
            assertThat(total(summary, Part.VALIDATION, label)).isEqualTo(16);
            assertThat(total(summary, Part.TEST, label)).isEqualTo(20);
        }
    }

    @Test
    void sameSeedSameSplitWhateverOrderTheUtterancesCameIn() {
        List<Utterance> shuffled = new ArrayList<>(corpus.utterances());
        Collections.reverse(shuffled);
        Corpus same = new Corpus("same", corpus.labels(), shuffled);
        assertThat(RandomSplit.standard(42).apply(same))
                .isEqualTo(RandomSplit.standard(42).apply(corpus));
    }

    @Test
    void anotherSeedAnotherSplit() {
        assertThat(RandomSplit.standard(43).apply(corpus))
                .isNotEqualTo(RandomSplit.standard(42).apply(corpus));
    }

    @Test
    void splitOfSeed42IsPinned() { // splits that people have published must not change under them
        Corpus small = CorpusFixture.inMemory(1, 5);
        assertThat(RandomSplit.standard(42).apply(small).fileIds(Part.TEST))
                .containsExactly(
                        "S0_anger_0.wav",
                        "S0_fear_3.wav",
                        "S0_happiness_2.wav",
                        "S0_neutral_1.wav",
                        "S0_sadness_2.wav",
                        "S0_surprised_4.wav");
    }

    @Test
    void labelsAreShuffledApart() {
        Split split = RandomSplit.standard(42).apply(corpus);
        assertThat(split.fileIds(Part.TEST).stream()
                        .filter(id -> id.contains("anger"))
                        .map(id -> id.replace("anger", "fear"))
                        .toList())
                .isNotEqualTo(split.fileIds(Part.TEST).stream()
                        .filter(id -> id.contains("fear"))
                        .toList());
    }

    @Test
    void largestRemainderGetsTheLeftOverUtterances() {
        assertThat(Shares.standard().of(7)).containsExactly(5, 1, 1); // 4.48, 1.12, 1.4
        assertThat(Shares.standard().of(25)).containsExactly(16, 4, 5); // 0.64·25 is not a whole number in binary
        assertThat(Shares.standard().of(1)).containsExactly(1, 0, 0);
        assertThat(Shares.standard().of(0)).containsExactly(0, 0, 0);
        assertThat(new Shares(0.5, 0.25, 0.25).of(2)).containsExactly(1, 1, 0); // a tie: validation before test
    }

    @Test
    void sharesThatDoNotSumToOneAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Shares(0.6, 0.2, 0.3))
                .withMessage("shares must be 0..1 and sum to 1; got 0.6, 0.2, 0.3");
    }

    private int total(SplitSummary summary, Part part, String label) {
        return corpus.speakers().stream()
                .mapToInt(speaker -> summary.count(part, speaker, label))
                .sum();
    }
}
