package org.tfnemo.train.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    @TempDir
    Path folder;

    @Test
    void newContentReplacesTheOld() throws IOException {
        AtomicFile.write(folder.resolve("a"), "old");
        AtomicFile.write(folder.resolve("a"), "zażółć");
        assertThat(folder.resolve("a")).hasContent("zażółć");
    }

    @Test
    void failureHalfWayLeavesTheOldContentAndNothingElse() throws IOException {
        AtomicFile.write(folder.resolve("a"), "old");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> AtomicFile.write(folder.resolve("a"), output -> {
                    output.write(1);
                    throw new IOException("disk full");
                }))
                .withMessage("disk full");
        assertThat(folder.resolve("a")).hasContent("old");
        assertThat(folder).isDirectoryNotContaining(path -> !path.endsWith("a"));
    }
}
