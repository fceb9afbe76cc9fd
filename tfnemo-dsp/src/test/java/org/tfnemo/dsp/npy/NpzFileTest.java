package org.tfnemo.dsp.npy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NpzFileTest {
    private final Map<String, NpyArray> arrays = new LinkedHashMap<>();

    @TempDir
    Path folder;

    @BeforeEach
    void twoArrays() {
        arrays.put("conv1/kernel", NpyArray.owning(new float[] {1, 2, 3, 4}, 2, 2));
        arrays.put("bias", NpyArray.owning(new float[] {-1}, 1));
    }

    @Test
    void whatIsWrittenIsReadBackInOrder() throws IOException {
        Map<String, NpyArray> read = NpzFile.read(written());

        assertThat(read.keySet()).containsExactly("conv1/kernel", "bias");
        assertThat(read.get("conv1/kernel").shape()).containsExactly(2, 2);
        assertThat(read.get("conv1/kernel").toArray()).containsExactly(1, 2, 3, 4);
        assertThat(read.get("bias").toArray()).containsExactly(-1);
    }

    @Test
    void theSameArraysGiveTheSameBytes() throws IOException {
        Path again = folder.resolve("again.npz");
        NpzFile.write(again, arrays);

        assertThat(again).hasSameBinaryContentAs(written());
    }

    @Test
    void aChangedValueIsNoticed() throws IOException {
        byte[] bytes = Files.readAllBytes(written());
        int value = new String(bytes, StandardCharsets.ISO_8859_1).indexOf(" \n") + 2;
        bytes[value] ^= 1;

        assertThatExceptionOfType(NpyFormatException.class)
                .isThrownBy(() -> NpzFile.read(new ByteArrayInputStream(bytes), "a.npz"))
                .withMessageStartingWith("a.npz: must be a whole ZIP archive; got: invalid entry CRC");
    }

    @Test
    void cutShortAnywhereIsRefused() throws IOException {
        byte[] bytes = Files.readAllBytes(written());
        Path cut = folder.resolve("cut.npz");

        for (int length = 0; length < bytes.length; length++) {
            Files.write(cut, Arrays.copyOf(bytes, length));
            assertThatExceptionOfType(NpyFormatException.class).isThrownBy(() -> NpzFile.read(cut));
        }
    }

    @Test
    void otherEntriesAreRefused() throws IOException {
        Path other = folder.resolve("other.zip");
        try (OutputStream out = Files.newOutputStream(other);
                ZipOutputStream archive = new ZipOutputStream(out)) {
            archive.putNextEntry(new ZipEntry("readme.txt"));
        }

        assertThatExceptionOfType(NpyFormatException.class)
                .isThrownBy(() -> NpzFile.read(other))
                .withMessage(other + ": entries must be named *.npy; got readme.txt");
    }

    @Test
    void nothingToWriteIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NpzFile.write(folder.resolve("none.npz"), Map.of()))
                .withMessage("arrays must hold at least one array; got none");
    }

    private Path written() throws IOException {
        Path file = folder.resolve("arrays.npz");
        NpzFile.write(file, arrays);
        return file;
    }
}
