package org.tfnemo.dsp.audio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteOrder;
import java.util.List;
import org.junit.jupiter.api.Test;

class AiffReaderTest {
    /** 24000 = 1.46484375 · 2¹⁴ as an 80-bit float: exponent 16383 + 14, mantissa 24000 · 2^(63−14). */
    private static final int EXPONENT = 16383 + 14;

    private static final long MANTISSA = 24000L << 49;

    @Test
    void samplesAreSignedHighByteFirst() throws IOException {
        Recording recording = Read.recording(aiff(2, 16)
                .id("SSND")
                .ints(12, 0, 0)
                .bytes(0x40, 0x00, 0x80, 0x00)
                .toBytes());
        assertThat(recording.clip().samples()).containsExactly(0.5f, -1f);
        assertThat(recording.info())
                .isEqualTo(new AudioInfo("x", Container.AIFF, "16-bit PCM", 24000, 1, 2, List.of()));
    }

    @Test
    void eightBitsAreSignedToo() throws IOException {
        assertThat(Read.samples(
                        aiff(2, 8).id("SSND").ints(10, 0, 0).bytes(0x40, 0x80).toBytes()))
                .containsExactly(0.5f, -1f);
    }

    @Test
    void sowtIsLowByteFirst() throws IOException {
        assertThat(Read.samples(aifc("sowt", 16)
                        .id("SSND")
                        .ints(10, 0, 0)
                        .bytes(0x00, 0x40)
                        .toBytes()))
                .containsExactly(0.5f);
    }

    @Test
    void fl32IsBigEndianFloat() throws IOException {
        byte[] bytes = aifc("fl32", 32)
                .id("SSND")
                .ints(12, 0, 0, Float.floatToIntBits(-0.3f))
                .toBytes();
        assertThat(Read.samples(bytes)).containsExactly(-0.3f);
    }

    @Test
    void ulawIsCompanded() throws IOException {
        assertThat(Read.samples(
                        aifc("ulaw", 16).id("SSND").ints(9, 0, 0).bytes(0x80).toBytes()))
                .containsExactly(32124 / 32768f);
    }

    @Test
    void theFormatMayFollowTheSamples() throws IOException {
        ChunkBytes file = form("AIFF").id("SSND").ints(10, 0, 0).bytes(0x40, 0x00);
        assertThat(Read.samples(comm(file, 1, 16).toBytes())).containsExactly(0.5f);
    }

    @Test
    void anOffsetBeforeTheSamplesIsSkipped() throws IOException {
        assertThat(Read.samples(aiff(1, 16)
                        .id("SSND")
                        .ints(12, 2, 0)
                        .bytes(9, 9, 0x40, 0x00)
                        .toBytes()))
                .containsExactly(0.5f);
    }

    @Test
    void theSamplesThatAreThereCount() throws IOException {
        assertThat(Read.recording(aiff(9, 16)
                                .id("SSND")
                                .ints(10, 0, 0)
                                .bytes(0x40, 0x00)
                                .toBytes())
                        .info()
                        .warnings())
                .containsExactly("COMM chunk declares 9 frames but the SSND chunk at byte 38 holds 1, which are taken");
    }

    @Test
    void anUnknownEncodingIsRefused() {
        Read.assertRefused(
                aifc("ima4", 16).id("SSND").ints(8, 0, 0).toBytes(),
                Refusal.UNSUPPORTED_ENCODING,
                38,
                "COMM chunk names the encoding 'ima4' at byte 38, which is not read; convert the file to 16-bit PCM");
    }

    @Test
    void aRateOfZeroIsRefused() {
        byte[] bytes = form("AIFF")
                .id("COMM")
                .ints(18)
                .shorts(1, 0, 1, 16, 0, 0, 0, 0, 0)
                .toBytes();
        Read.assertRefused(
                bytes, Refusal.BAD_FMT, 28, "header declares a rate of 0 Hz at byte 28; it must be 1..1 048 575");
    }

    @Test
    void noSamplesAreRefused() {
        Read.assertRefused(
                aiff(0, 16).id("SSND").ints(8, 0, 0).toBytes(),
                Refusal.EMPTY_AUDIO,
                38,
                "SSND chunk at byte 38 holds no samples");
    }

    private static ChunkBytes aiff(int frames, int bits) {
        return comm(form("AIFF"), frames, bits);
    }

    private static ChunkBytes aifc(String type, int bits) {
        return form("AIFC")
                .id("COMM")
                .ints(24)
                .shorts(1, 0, 1, bits, EXPONENT)
                .longs(MANTISSA)
                .id(type)
                .bytes(0, 0);
    }

    private static ChunkBytes comm(ChunkBytes file, int frames, int bits) {
        return file.id("COMM").ints(18).shorts(1, 0, frames, bits, EXPONENT).longs(MANTISSA);
    }

    private static ChunkBytes form(String type) {
        return ChunkBytes.of(ByteOrder.BIG_ENDIAN).id("FORM").ints(0x7FFFFFF0).id(type);
    }
}
