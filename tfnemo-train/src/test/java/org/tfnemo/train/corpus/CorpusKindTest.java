package org.tfnemo.train.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusKindTest {
    private static final String EXPECTED =
            "expected a folder with data.tsv and samples/ (nEMO), or a CSV file with the "
                    + "columns path,label,speaker, or a folder with manifest.csv";

    @TempDir
    Path folder;

    @Test
    void everyKindDescribesItself() {
        assertThat(CorpusKind.values()).extracting(CorpusKind::description).doesNotHaveDuplicates();
    }

    @Test
    void missingFolderSuggestsTheOneNearby() throws IOException {
        Files.createDirectory(folder.resolve("nemo"));
        assertRefused(folder.resolve("nmeo"), "no such folder or file; did you mean nemo?");
    }

    @Test
    void emptyFolderIsRefused() {
        assertRefused(folder, "the folder is empty; " + EXPECTED);
    }

    @Test
    void folderOfSomethingElseIsRefusedWithWhatItHolds() throws IOException {
        for (int i = 0; i < 7; i++) {
            Files.createFile(folder.resolve(i + ".mp3"));
        }
        assertRefused(folder, "not a corpus: it holds 0.mp3, 1.mp3, 2.mp3, 3.mp3, 4.mp3 and 2 more; " + EXPECTED);
    }

    @Test
    void folderAroundACorpusPointsInside() throws IOException {
        CorpusFixture.nemo(folder.resolve("inner"), List.of(), List.of());
        assertRefused(folder, "not a corpus, but inner in it is; did you mean " + folder.resolve("inner") + "?");
    }

    private static void assertRefused(Path location, String reason) {
        assertThatExceptionOfType(CorpusException.class)
                .isThrownBy(() -> CorpusKind.open(location))
                .withMessage(location + ": " + reason);
    }
}
