package org.tfnemo.train.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestReaderTest {
    @TempDir
    Path folder;

    @BeforeEach
    void sounds() throws IOException {
        Files.createFile(folder.resolve("a, b.wav"));
        Files.createFile(folder.resolve("c.wav"));
    }

    @Test
    void quotedPathsAndOptionalColumnsAreRead() throws IOException {
        Corpus corpus = open("path,label,speaker,sentence,gender\n\"a, b.wav\",joy,Ann,hello,f\nc.wav,anger,Bob,,\n");
        assertThat(corpus.utterances())
                .containsExactly(
                        new Utterance("a, b.wav", folder.resolve("a, b.wav"), "joy", "Ann", "hello", "f"),
                        new Utterance("c.wav", folder.resolve("c.wav"), "anger", "Bob"));
    }

    @Test
    void labelsAreAlphabetical() throws IOException {
        assertThat(open("path,label\nc.wav,joy\n\"a, b.wav\",anger\n").labels()).containsExactly("anger", "joy");
    }

    @Test
    void folderNamesTheCorpus() throws IOException {
        assertThat(open("path,label\nc.wav,joy\n").name())
                .isEqualTo(folder.getFileName().toString());
    }

    @Test
    void withoutSpeakersTheSpeakerSplitIsRefused() throws IOException {
        Corpus corpus = open("path,label\nc.wav,joy\n\"a, b.wav\",anger\n");
        assertThat(corpus.knowsSpeakers()).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SpeakerSplit.drawn(corpus, 1, 1, 42))
                .withMessage("a speaker split needs a corpus that names every speaker; " + corpus.name()
                        + " does not: add the column speaker to its table, or use the random split");
    }

    @Test
    void missingColumnIsNamed() {
        assertRefused(
                "path;label\nc.wav;joy\n",
                "the header lacks the column path; it needs path,label and may have speaker,sentence,gender; "
                        + "got path;label");
    }

    @Test
    void lineWithoutLabelIsNamed() {
        assertRefused("path,label\nc.wav,joy\nc.wav,\n", "lines without path or label (1): line 3");
    }

    @Test
    void pathWithALineBreakIsRefused() {
        assertRefused(
                "path,label\n\"c\n.wav\",joy\n", "lines whose path or label holds a tab or a line break (1): line 2");
    }

    @Test
    void soundThatIsNotThereIsNamed() {
        assertRefused("path,label\nd.wav,joy\n", "sound files missing (1): " + folder.resolve("d.wav"));
    }

    @Test
    void emptyTableIsRefused() {
        assertRefused("path,label\n", "holds no line with a path and a label");
    }

    private Corpus open(String table) throws IOException {
        Files.writeString(folder.resolve("manifest.csv"), table);
        return CorpusKind.open(folder);
    }

    private void assertRefused(String table, String reason) {
        assertThatExceptionOfType(CorpusException.class)
                .isThrownBy(() -> open(table))
                .withMessage(folder.resolve("manifest.csv") + ": " + reason);
    }

    @Test
    void anyCsvFileIsAManifest() throws IOException {
        Path table = Files.writeString(folder.resolve("mine.CSV"), "path,label\nc.wav,joy\n");
        assertThat(CorpusKind.open(table).name()).isEqualTo("mine");
        assertThat(CorpusKind.open(table).labels()).isEqualTo(List.of("joy"));
    }
}
