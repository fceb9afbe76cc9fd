package org.tfnemo.dsp.npy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NpyFileTest {
    @TempDir
    Path folder;

    @Test
    void whatIsWrittenIsReadBackBitForBit() throws IOException {
        float[] values = {0f, -0f, Float.NaN, Float.MIN_VALUE, Float.MAX_VALUE, Float.NEGATIVE_INFINITY};
        Path file = folder.resolve("a.npy");

        NpyFile.write(file, NpyArray.owning(values.clone(), 2, 3));
        NpyArray read = NpyFile.read(file);

        assertThat(read.shape()).containsExactly(2, 3);
        assertThat(bits(read.toArray())).isEqualTo(bits(values));
    }

    @Test
    void theBytesAreThoseOfNumpySave() throws IOException {
        // numpy 2.0.2: np.save(f, np.array([[1, 2, 3]], dtype="<f4"))
        String header = "{'descr': '<f4', 'fortran_order': False, 'shape': (1, 3), }";
        byte[] expected = HexFormat.of()
                .parseHex("934e554d5059" + "0100" + "7600"
                        + HexFormat.of().formatHex((header + " ".repeat(58) + "\n").getBytes(StandardCharsets.US_ASCII))
                        + "0000803f" + "00000040" + "00004040");

        assertThat(bytes(NpyArray.owning(new float[] {1, 2, 3}, 1, 3))).isEqualTo(expected);
    }

    @Test
    void manyValuesCrossTheChunksUnharmed() throws IOException {
        float[] values = new float[100_003];
        for (int i = 0; i < values.length; i++) {
            values[i] = i;
        }
        byte[] file = bytes(NpyArray.owning(values.clone(), values.length));

        assertThat(read(file).toArray()).isEqualTo(values);
    }

    @Test
    void aSingleValueHasNoAxes() throws IOException {
        NpyArray read = read(bytes(NpyArray.owning(new float[] {7f})));

        assertThat(read.rank()).isZero();
        assertThat(read.at(0)).isEqualTo(7f);
    }

    @Test
    void anEmptyAxisGivesNoValues() throws IOException {
        assertThat(read(bytes(NpyArray.owning(new float[0], 0, 4))).shape()).containsExactly(0, 4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'descr': '<f8', 'fortran_order': False, 'shape': (1,), |"
                        + "a.npy: descr must be '<f4', little-endian float32; got '<f8'",
                "'descr': '<f4', 'fortran_order': True, 'shape': (1,), |"
                        + "a.npy: fortran_order must be False, rows first; got True",
                "'descr': '<f4', 'fortran_order': False, 'shape': (99999999999,), |"
                        + "a.npy: shape must hold lengths below 2^31; got (99999999999,)",
                "'descr': '<f4', 'fortran_order': False, 'shape': (2000000000, 2000000000, 2000000000, 4), |"
                        + "a.npy: shape must hold at most 2^31 - 9 values; got [2000000000, 2000000000, 2000000000, 4]",
                "'descr': '<f4', 'fortran_order': False, 'shape': (2000000000,), |"
                        + "a.npy: must hold 2000000000 values; got 1, it is cut short",
                "'descr': '<f4', 'fortran_order': False, 'shape': (), 'x': 1|-",
                "'fortran_order': False|a.npy: header must hold 'descr'; got {'fortran_order': False}",
            },
            quoteCharacter = '"')
    void otherHeadersAreRefused(String fields, String message) throws IOException {
        byte[] header = ("{" + fields.strip() + "}\n").getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0, (byte) header.length, 0});
        file.writeBytes(header);
        file.writeBytes(new byte[] {0, 0, 0, 0});

        if (message.equals("-")) {
            assertThat(read(file.toByteArray()).size()).isEqualTo(1);
        } else {
            assertThatExceptionOfType(NpyFormatException.class)
                    .isThrownBy(() -> read(file.toByteArray()))
                    .withMessage(message);
        }
    }

    @Test
    void cutShortAnywhereIsRefused() throws IOException {
        byte[] whole = bytes(NpyArray.owning(new float[] {1, 2, 3}, 3));

        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatExceptionOfType(NpyFormatException.class).isThrownBy(() -> read(cut));
        }
    }

    @Test
    void bytesAfterTheEndAreRefused() throws IOException {
        byte[] whole = bytes(NpyArray.owning(new float[] {1, 2, 3}, 3));

        assertThatExceptionOfType(NpyFormatException.class)
                .isThrownBy(() -> read(Arrays.copyOf(whole, whole.length + 1)))
                .withMessage("a.npy: must end after 3 values; got more bytes");
    }

    @Test
    void anotherFormatIsRefusedByItsFirstBytes() {
        assertThatExceptionOfType(NpyFormatException.class)
                .isThrownBy(() -> read("RIFF and more".getBytes(StandardCharsets.US_ASCII)))
                .withMessage("a.npy: must start with NumPy's magic bytes 93 4E 55 4D 50 59; got 52 49 46 46 20 61");
    }

    @Test
    void valuesThatDoNotFillTheShapeAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NpyArray.owning(new float[5], 2, 3))
                .withMessage("values must be as many as shape [2, 3] says (6); got 5");
    }

    private static NpyArray read(byte[] file) throws IOException {
        return NpyFile.read(new ByteArrayInputStream(file), "a.npy");
    }

    private static byte[] bytes(NpyArray array) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        NpyFile.write(out, array);
        return out.toByteArray();
    }

    private static int[] bits(float[] values) {
        int[] bits = new int[values.length];
        for (int i = 0; i < bits.length; i++) {
            bits[i] = Float.floatToRawIntBits(values[i]);
        }
        return bits;
    }
}
