package org.tfnemo.train.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SplitSummaryTest {
    private final Corpus corpus = CorpusFixture.inMemory(3, 2);

    @Test
    void randomSplitWarnsOfSpeakersAndSentencesOnSeveralSides() {
        assertThat(RandomSplit.standard(42).apply(corpus).summary(corpus).warnings())
                .containsExactly(
                        "speakers on several sides: S0, S1, S2; the scores say nothing about voices never heard "
                                + "(--split speaker does)",
                        "2 sentences are spoken on several sides");
    }

    @Test
    void speakerSplitStillWarnsOfSentences() {
        Split split = new SpeakerSplit(List.of("S0"), List.of("S1")).apply(corpus);
        assertThat(split.summary(corpus).warnings()).containsExactly("2 sentences are spoken on several sides");
    }

    @Test
    void labelThatAPartLacksIsNamed() {
        Split split = new RandomSplit(new Shares(0.5, 0, 0.5), 42).apply(corpus);
        assertThat(split.summary(corpus).warnings()).contains("no anger in validation", "no surprised in validation");
    }

    @Test
    void tableCountsByPartSpeakerAndLabel() {
        List<String> table = new SpeakerSplit(List.of("S0"), List.of("S1"))
                .apply(corpus)
                .summary(corpus)
                .table();
        assertThat(table.get(0).trim().split(" +"))
                .containsExactly(
                        "part", "speaker", "anger", "fear", "happiness", "neutral", "sadness", "surprised", "total");
        assertThat(table.get(1).trim().split(" +")).containsExactly("train", "S2", "2", "2", "2", "2", "2", "2", "12");
        assertThat(table).hasSize(1 + 3 * 2);
    }
}
