package org.tfnemo.train.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.tfnemo.train.corpus.CorpusFixture.line;
import static org.tfnemo.train.corpus.CorpusFixture.nemo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NemoReaderTest {
    @TempDir
    Path folder;

    @Test
    void speakersLoseTheirLeadingBlanks() throws IOException {
        nemo(folder, List.of(line("A_fear_1.wav", "fear", "KS0")), List.of("A_fear_1.wav"));
        assertThat(CorpusKind.open(folder).speakers()).containsExactly("KS0");
    }

    @Test
    void quotesInTheTextAreText() throws IOException {
        String half = "B.wav\tanger\t\"Tak\", powiedział\t\"tak powiedział\tKS0\tmale\t23";
        nemo(folder, List.of(half, line("A.wav", "fear", "KS0")), List.of("A.wav", "B.wav"));
        assertThat(CorpusKind.open(folder).find("B.wav").orElseThrow().sentence())
                .isEqualTo("\"tak powiedział");
    }

    @Test
    void utterancesAreOrderedByFileIdWhateverTheTableSays() throws IOException {
        nemo(folder, List.of(line("B.wav", "fear", "KS0"), line("A.wav", "anger", "KS0")), List.of("A.wav", "B.wav"));
        assertThat(CorpusKind.open(folder).utterances())
                .extracting(Utterance::fileId)
                .containsExactly("A.wav", "B.wav");
    }

    @Test
    void flacStandsInForTheWavThatTheTableNames() throws IOException {
        nemo(folder, List.of(line("A.wav", "fear", "KS0")), List.of("A.flac"));
        Utterance utterance = CorpusKind.open(folder).utterances().get(0);
        assertThat(utterance.path()).isEqualTo(folder.resolve("samples/A.flac"));
        assertThat(utterance.fileId()).isEqualTo("A.wav");
    }

    @Test
    void labelsStandInTheStandardOrder() throws IOException {
        nemo(folder, List.of(line("A.wav", "surprised", "KS0")), List.of("A.wav"));
        assertThat(CorpusKind.open(folder).labels())
                .containsExactly("anger", "fear", "happiness", "neutral", "sadness", "surprised");
    }

    @Test
    void windowsLineEndsAndAByteOrderMarkAreReadOver() throws IOException {
        nemo(folder, List.of(), List.of("A.wav"));
        Files.writeString(
                folder.resolve("data.tsv"),
                "\uFEFF" + CorpusFixture.HEADER + "\r\n" + line("A.wav", "fear", "KS0") + "\r\n");
        assertThat(CorpusKind.open(folder).utterances().get(0).speaker()).isEqualTo("KS0");
    }

    @Test
    void missingColumnIsNamed() throws IOException {
        Files.writeString(folder.resolve("data.tsv"), "file_id\temotion\n");
        assertRefused("the header lacks the column normalized_text; it needs file_id, emotion, normalized_text, "
                + "speaker_id, gender, tab-separated; got file_id, emotion");
    }

    @Test
    void everythingThatIsWrongIsCountedAndNamedAtOnce() throws IOException {
        nemo(
                folder,
                List.of(
                        line("A.wav", "fear", "KS0"),
                        line("A.wav", "fear", "KS0"),
                        line("B.wav", "angry", "KS0"),
                        line("C.wav", "anger", "KS0"),
                        "short line"),
                List.of("A.wav", "B.wav"));
        assertRefused("lines with too few columns (1): line 6; files listed twice (1): A.wav; labels other than "
                + "anger, fear, happiness, neutral, sadness, surprised (1): angry at B.wav; "
                + "sound files missing (1): " + folder.resolve("samples/C.wav"));
    }

    @Test
    void lineWithoutEmotionIsNamed() throws IOException {
        nemo(folder, List.of(line("A.wav", "", "KS0")), List.of("A.wav"));
        assertRefused("lines without file_id or emotion (1): line 2");
    }

    @Test
    void tableThatIsNotUtf8IsRefused() throws IOException {
        Files.write(folder.resolve("data.tsv"), "file_id\tż".getBytes(StandardCharsets.UTF_16));
        assertRefused("is not UTF-8 text");
    }

    @Test
    void tableWithoutLinesIsRefused() throws IOException {
        Files.writeString(folder.resolve("data.tsv"), CorpusFixture.HEADER + "\n");
        assertRefused("holds a header but no line after it");
    }

    private void assertRefused(String reason) {
        assertThatExceptionOfType(CorpusException.class)
                .isThrownBy(() -> CorpusKind.open(folder))
                .withMessage(folder.resolve("data.tsv") + ": " + reason);
    }
}
