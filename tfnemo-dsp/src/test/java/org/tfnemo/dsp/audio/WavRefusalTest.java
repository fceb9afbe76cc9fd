package org.tfnemo.dsp.audio;

import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;

class WavRefusalTest {
    @Test
    void noFormatBeforeTheSamples() {
        Read.assertRefused(
                ChunkBytes.wave().data(128).format(1, 1, 24000, 8).toBytes(),
                Refusal.NO_FMT,
                12,
                "no fmt chunk before byte 12, so the samples cannot be understood; export the sound again");
    }

    @Test
    void noSamples() {
        Read.assertRefused(
                ChunkBytes.wave().format(1, 1, 24000, 8).toBytes(),
                Refusal.NO_DATA,
                36,
                "no data chunk up to the end of the file at byte 36; the file is cut short");
    }

    @Test
    void aChunkOfThreeGigabytesInThirtyBytes() {
        Read.assertRefused(
                ChunkBytes.wave().id("ID3 ").ints(0xB0000000).toBytes(),
                Refusal.NO_FMT,
                20,
                "no fmt chunk before byte 20, so the samples cannot be understood; export the sound again");
    }

    @Test
    void aShortFormat() {
        Read.assertRefused(
                ChunkBytes.wave().id("fmt ").ints(2).shorts(1).data().toBytes(),
                Refusal.BAD_FMT,
                12,
                "fmt chunk at byte 12 holds 2 bytes; it needs 16");
    }

    @Test
    void noChannels() {
        Read.assertRefused(
                ChunkBytes.wave().format(1, 0, 24000, 16).data(0, 0).toBytes(),
                Refusal.BAD_FMT,
                22,
                "header declares 0 channels at byte 22; there must be 1..1024");
    }

    @Test
    void aRateThatIsNegativeAsAJavaInt() {
        Read.assertRefused(
                ChunkBytes.wave().format(1, 1, -1, 16).data(0, 0).toBytes(),
                Refusal.BAD_FMT,
                24,
                "header declares a rate of 4 294 967 295 Hz at byte 24; it must be 1..1 048 575");
    }

    @Test
    void samplesOfNoBits() {
        Read.assertRefused(
                ChunkBytes.wave().format(1, 1, 24000, 0).data(0, 0).toBytes(),
                Refusal.BAD_FMT,
                34,
                "fmt chunk declares samples of 0 bits at byte 34");
    }

    @Test
    void framesThatDoNotAddUp() {
        byte[] bytes = ChunkBytes.wave().format(1, 3, 8000, 24).data(0, 0, 0).toBytes();
        bytes[32] = 4;
        Read.assertRefused(
                bytes,
                Refusal.INCONSISTENT_HEADER,
                32,
                "fmt chunk declares frames of 4 bytes at byte 32, but 9 are needed for 3 × 24-bit PCM; export the sound"
                        + " again");
    }

    @Test
    void aCompressedEncoding() {
        Read.assertRefused(
                ChunkBytes.wave().format(0x11, 1, 24000, 4).data(0, 0).toBytes(),
                Refusal.UNSUPPORTED_ENCODING,
                20,
                "fmt chunk names the encoding IMA ADPCM at byte 20, which is not read; convert the file to 16-bit PCM");
    }

    @Test
    void integersOfSixtyFourBits() {
        Read.assertRefused(
                ChunkBytes.wave().format(1, 1, 24000, 64).data(0, 0).toBytes(),
                Refusal.UNSUPPORTED_ENCODING,
                34,
                "fmt chunk declares PCM samples of 64 bits at byte 34, which are not read; convert the file to 16-bit"
                        + " PCM");
    }

    @Test
    void moreValidBitsThanThereAre() {
        Read.assertRefused(
                ChunkBytes.wave().extensible(1, 1, 16, 24).data(0, 0).toBytes(),
                Refusal.INCONSISTENT_HEADER,
                38,
                "fmt chunk declares 24 valid bits at byte 38 in samples of 16");
    }

    @Test
    void samplesAtTheWrongEndOfTheirBytes() {
        Read.assertRefused(
                ChunkBytes.wave()
                        .extensible(1, 1, 32, 24)
                        .data(0xA0, 0xFF, 0xFF, 0x00)
                        .toBytes(),
                Refusal.INCONSISTENT_HEADER,
                68,
                "samples from byte 68 on are declared as 24-bit PCM in 4 bytes, whose low 8 bits are zero, but these are"
                        + " not; the recording may be 256 times louder than it reads, so export it again");
    }

    @Test
    void nothingLeftOfTheSamples() {
        Read.assertRefused(
                ChunkBytes.wave()
                        .format(1, 1, 24000, 16)
                        .id("data")
                        .ints(80000)
                        .bytes(0)
                        .toBytes(),
                Refusal.TRUNCATED,
                36,
                "data chunk at byte 36 declares 80 000 bytes but only 1 follow; the file is cut short");
    }

    @Test
    void aSampleThatIsNotANumber() {
        byte[] bytes = ChunkBytes.wave()
                .format(3, 1, 24000, 32)
                .id("data")
                .ints(8, 0, Float.floatToIntBits(Float.NaN))
                .toBytes();
        Read.assertRefused(
                bytes,
                Refusal.NON_FINITE_SAMPLES,
                48,
                "sample at byte 48 is NaN; every sample must be a finite 32-bit number, so export the sound again");
    }

    @Test
    void rf64WithoutItsSizes() {
        byte[] bytes = ChunkBytes.of(ByteOrder.LITTLE_ENDIAN)
                .id("RF64")
                .ints(-1)
                .id("WAVE")
                .format(1, 1, 24000, 8)
                .data(128)
                .toBytes();
        Read.assertRefused(
                bytes,
                Refusal.INCONSISTENT_HEADER,
                36,
                "RF64 file has no ds64 chunk before the data chunk at byte 36; export the sound again");
    }
}
