package org.tfnemo.train.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SplitFileTest {
    @TempDir
    Path folder;

    private final Corpus corpus = new Corpus(
            "two",
            List.of("fear"),
            List.of(
                    new Utterance("a.wav", Path.of("a.wav"), "fear", ""),
                    new Utterance("b.wav", Path.of("b.wav"), "fear", "")));

    @Test
    void readingGivesBackWhatWasWritten() throws IOException {
        Corpus larger = CorpusFixture.inMemory(2, 5);
        Split split = RandomSplit.standard(1).apply(larger);
        SplitFile.write(folder.resolve("split.tsv"), split);
        assertThat(SplitFile.read(folder.resolve("split.tsv"), larger)).isEqualTo(split);
    }

    @Test
    void linesHoldIdAndPartWithoutAHeader() throws IOException {
        SplitFile.write(folder.resolve("split.tsv"), read("b.wav\ttest\na.wav\tvalidation\n"));
        assertThat(folder.resolve("split.tsv")).hasContent("a.wav\tvalidation\nb.wav\ttest\n");
    }

    @Test
    void unknownMissingAndDoubleIdsAreNamed() {
        assertRefused(
                "a.wav\ttrain\nc.wav\ttest\na.wav\ttest\n",
                "ids given twice (1): a.wav; ids unknown to two (1): c.wav; utterances of two without a line (1): b.wav");
    }

    @Test
    void lineOfAnotherShapeIsNamed() {
        assertRefused(
                "file_id\tpart\na.wav\ttrain\nb.wav\ttest\n",
                "lines that are not `file_id <tab> train|validation|test` (1): line 1");
    }

    private Split read(String text) throws IOException {
        return SplitFile.read(Files.writeString(folder.resolve("given.tsv"), text), corpus);
    }

    private void assertRefused(String text, String reason) {
        assertThatExceptionOfType(CorpusException.class)
                .isThrownBy(() -> read(text))
                .withMessage(folder.resolve("given.tsv") + ": " + reason);
    }
}
