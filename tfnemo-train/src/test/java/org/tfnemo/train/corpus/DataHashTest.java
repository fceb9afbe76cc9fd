package org.tfnemo.train.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tfnemo.train.corpus.CorpusFixture.line;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataHashTest {
    @TempDir
    Path folder;

    @Test
    void sameDataElsewhereInAnotherOrderHasTheSameHash() throws IOException {
        String a = line("A.wav", "fear", "KS0");
        String b = line("B.wav", "anger", "KS0");
        assertThat(hash("one", List.of(a, b), "sound")).isEqualTo(hash("two", List.of(b, a), "sound"));
    }

    @Test
    void oneOtherByteIsAnotherHash() throws IOException {
        List<String> lines = List.of(line("A.wav", "fear", "KS0"), line("B.wav", "anger", "KS0"));
        assertThat(hash("one", lines, "sound")).isNotEqualTo(hash("two", lines, "Sound"));
    }

    @Test
    void anotherLabelIsAnotherHash() throws IOException {
        String b = line("B.wav", "anger", "KS0");
        assertThat(hash("one", List.of(line("A.wav", "fear", "KS0"), b), "sound"))
                .isNotEqualTo(hash("two", List.of(line("A.wav", "anger", "KS0"), b), "sound"));
    }

    private String hash(String name, List<String> lines, String sound) throws IOException {
        Path corpus = folder.resolve(name);
        CorpusFixture.nemo(corpus, lines, List.of("A.wav", "B.wav"));
        Files.writeString(corpus.resolve("samples/A.wav"), sound);
        return DataHash.of(CorpusKind.open(corpus));
    }
}
