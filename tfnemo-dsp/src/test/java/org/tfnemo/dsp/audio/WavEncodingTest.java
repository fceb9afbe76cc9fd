package org.tfnemo.dsp.audio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;

class WavEncodingTest {
    private static final int PCM = 1;
    private static final int FLOAT = 3;
    private static final int A_LAW = 6;
    private static final int MU_LAW = 7;

    @Test
    void eightBitsAreOffsetBinary() throws IOException {
        assertThat(mono(PCM, 8, 0, 64, 128, 255)).containsExactly(-1f, -0.5f, 0f, 127 / 128f);
    }

    @Test
    void sixteenBitsAreSignedLowByteFirst() throws IOException {
        assertThat(mono(PCM, 16, 0x00, 0x80, 0x01, 0x00, 0xFF, 0x7F)).containsExactly(-1f, 1 / 32768f, 32767 / 32768f);
    }

    @Test
    void twentyFourBitsAreExactInFloat() throws IOException {
        assertThat(mono(PCM, 24, 0x00, 0x00, 0x80, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F))
                .containsExactly(-1f, -1 / 8388608f, 8388607 / 8388608f);
    }

    @Test
    void thirtyTwoBitsAreRoundedToFloat() throws IOException {
        assertThat(mono(PCM, 32, 0, 0, 0, 0x80, 0, 0, 0, 0x20)).containsExactly(-1f, 0.25f);
    }

    @Test
    void twelveBitsAreLeftAlignedInTwoBytes() throws IOException {
        Recording recording = Read.recording(ChunkBytes.wave()
                .format(PCM, 1, 24000, 12)
                .data(0x10, 0x00, 0x00, 0x40)
                .toBytes());
        assertThat(recording.clip().samples()).containsExactly(1 / 2048f, 0.5f);
        assertThat(recording.info().encoding()).isEqualTo("12-bit PCM in 2 bytes");
    }

    @Test
    void floatsOfFourAndEightBytesAreTakenAsTheyAre() throws IOException {
        byte[] four = ChunkBytes.wave()
                .format(FLOAT, 1, 24000, 32)
                .id("data")
                .ints(8, Float.floatToIntBits(0.1f), Float.floatToIntBits(-1.5f))
                .toBytes();
        byte[] eight = ChunkBytes.wave()
                .format(FLOAT, 1, 24000, 64)
                .id("data")
                .ints(16)
                .longs(Double.doubleToLongBits(0.1), Double.doubleToLongBits(-1.5))
                .toBytes();
        assertThat(Read.samples(four)).containsExactly(0.1f, -1.5f);
        assertThat(Read.samples(eight)).containsExactly(0.1f, -1.5f);
    }

    /** ITU-T G.711, tables 1a and 1b: the largest, the smallest and a middle value of each sign, over 32768. */
    @Test
    void aLawExpandsAsItsTableSays() throws IOException {
        assertThat(mono(A_LAW, 8, 0xAA, 0x2A, 0xD5, 0x55, 0x80))
                .containsExactly(32256 / 32768f, -32256 / 32768f, 8 / 32768f, -8 / 32768f, 5504 / 32768f);
    }

    @Test
    void muLawExpandsAsItsTableSays() throws IOException {
        assertThat(mono(MU_LAW, 8, 0x80, 0x00, 0xFF, 0x7F, 0xF0))
                .containsExactly(32124 / 32768f, -32124 / 32768f, 0f, 0f, 120 / 32768f);
    }

    @Test
    void extensibleNamesTheEncodingInItsIdentifier() throws IOException {
        byte[] bytes =
                ChunkBytes.wave().extensible(PCM, 1, 16, 16).data(0x00, 0x40).toBytes();
        assertThat(Read.samples(bytes)).containsExactly(0.5f);
    }

    @Test
    void noValidBitsMeansAllOfThem() throws IOException {
        byte[] bytes =
                ChunkBytes.wave().extensible(PCM, 1, 32, 0).data(1, 0, 0, 0x40).toBytes();
        assertThat(Read.recording(bytes).info().encoding()).isEqualTo("32-bit PCM");
    }

    @Test
    void bigEndianRifxIsReadHighByteFirst() throws IOException {
        byte[] bytes = ChunkBytes.of(ByteOrder.BIG_ENDIAN)
                .id("RIFX")
                .ints(38)
                .id("WAVE")
                .format(PCM, 1, 8000, 16)
                .data(0x40, 0x00)
                .toBytes();
        assertThat(Read.samples(bytes)).containsExactly(0.5f);
    }

    @Test
    void channelsAreAveraged() throws IOException {
        byte[] bytes = ChunkBytes.wave()
                .format(PCM, 4, 96000, 16)
                .id("data")
                .ints(16)
                .shorts(4, 8, 12, 16, -32768, -32768, -32768, -32768)
                .toBytes();
        Recording recording = Read.recording(bytes);
        assertThat(recording.clip().samples()).containsExactly(10 / 32768f, -1f);
        assertThat(recording.info().channels()).isEqualTo(4);
    }

    @Test
    void aLongFileIsReadPieceByPiece() throws IOException {
        int frames = 100_001; // neither a multiple of the reader's blocks nor of the mix's pieces
        ChunkBytes bytes =
                ChunkBytes.wave().format(PCM, 1, 48000, 24).id("data").ints(3 * frames);
        for (int i = 0; i < frames; i++) {
            bytes.bytes(i, i >> 8, i >> 16);
        }
        float[] samples = Read.samples(bytes.toBytes());
        assertThat(samples).hasSize(frames);
        for (int i = 0; i < frames; i++) {
            assertThat(samples[i]).isEqualTo(i / 8388608f);
        }
    }

    private static float[] mono(int tag, int bits, int... data) throws IOException {
        return Read.samples(
                ChunkBytes.wave().format(tag, 1, 24000, bits).data(data).toBytes());
    }
}
