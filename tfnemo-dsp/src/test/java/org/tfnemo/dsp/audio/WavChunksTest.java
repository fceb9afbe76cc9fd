package org.tfnemo.dsp.audio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteOrder;
import java.util.List;
import org.junit.jupiter.api.Test;

class WavChunksTest {
    private static final int OPEN = -1;

    @Test
    void aCleanFileHasNoWarnings() throws IOException {
        assertThat(read(pcm().data(128))).isEqualTo(info(1));
    }

    @Test
    void unknownChunksAreSkippedWithTheirPadByte() throws IOException {
        ChunkBytes file = ChunkBytes.wave().id("JUNK").ints(3).bytes(1, 2, 3, 0).format(1, 1, 24000, 8);
        assertThat(read(file.id("zzzz").ints(1).bytes(9, 0).data(128, 128))).isEqualTo(info(2));
    }

    @Test
    void aPadByteThatIsMissingIsNotMissed() throws IOException {
        assertThat(read(pcm().id("LIST").ints(1).bytes(9).data(128, 128))).isEqualTo(info(2));
    }

    @Test
    void whatFollowsTheSamplesDoesNotMatter() throws IOException {
        assertThat(read(pcm().data(128, 128).id("LIST").ints(0x7FFFFFFF).bytes(1)))
                .isEqualTo(info(2));
    }

    @Test
    void theFirstFormatCounts() throws IOException {
        ChunkBytes file = pcm().format(1, 2, 48000, 16).data(128, 128);
        assertThat(read(file)).isEqualTo(info(2, "a second fmt chunk at byte 36 is left out"));
    }

    @Test
    void anOpenLengthTakesAllThatFollows() throws IOException {
        assertThat(read(pcm().id("data").ints(OPEN).bytes(128, 128, 128)))
                .isEqualTo(info(
                        3,
                        "data chunk at byte 36 leaves its length open, as streaming programs do; what"
                                + " follows is taken (3 bytes)"));
    }

    @Test
    void aLengthOfZeroThatWasNeverFilledInTakesAllThatFollows() throws IOException {
        ChunkBytes file =
                ChunkBytes.of(ByteOrder.LITTLE_ENDIAN).id("RIFF").ints(36).id("WAVE");
        assertThat(read(file.format(1, 1, 24000, 8).id("data").ints(0).bytes(128, 128, 128)))
                .isEqualTo(info(
                        3,
                        "data chunk at byte 36 leaves its length open, as streaming programs do; what"
                                + " follows is taken (3 bytes)"));
    }

    @Test
    void aLengthOfZeroBeforeOtherChunksIsEmpty() {
        Read.assertRefused(
                pcm().id("data").ints(0).id("LIST").ints(4).bytes(1, 2, 3, 4).toBytes(),
                Refusal.EMPTY_AUDIO,
                36,
                "data chunk at byte 36 holds no samples");
    }

    @Test
    void wholeFramesAreSavedFromACutFile() throws IOException {
        ChunkBytes file = ChunkBytes.wave().format(1, 1, 24000, 16);
        assertThat(read(file.id("data").ints(96000).bytes(0, 0, 0, 0, 0)).warnings())
                .containsExactly(
                        "data chunk at byte 36 declares 96 000 bytes but only 5 follow; the file is cut short");
    }

    @Test
    void aBrokenLastFrameIsLeftOut() throws IOException {
        assertThat(read(ChunkBytes.wave().format(1, 1, 24000, 16).data(0, 0, 0)).warnings())
                .containsExactly("data chunk at byte 36 ends inside a frame; the rest (1 byte) is left out");
    }

    @Test
    void theSizesOfRf64StandInDs64() throws IOException {
        assertThat(read(rf64().id("data").ints(OPEN).bytes(128, 128, 0x4C, 0x49)))
                .isEqualTo(info(2));
    }

    @Test
    void aTableOfDs64SizesOtherChunks() throws IOException {
        ChunkBytes file =
                ChunkBytes.of(ByteOrder.LITTLE_ENDIAN).id("RF64").ints(OPEN).id("WAVE");
        file.id("ds64").ints(40).longs(0, 2, 2).ints(1).id("big ").longs(4);
        file.id("big ").ints(OPEN).bytes(1, 2, 3, 4).format(1, 1, 24000, 8);
        assertThat(read(file.id("data").ints(OPEN).bytes(128, 128))).isEqualTo(info(2));
    }

    @Test
    void oneBitTooManyIsKeptWhereTheSamplesAreLoud() throws IOException {
        assertThat(read(ChunkBytes.wave().extensible(1, 1, 32, 24).data(1, 0, 0, 0x40, 1, 0, 0, 0xC0))
                        .warnings())
                .containsExactly("samples use more than the declared 24 bits; all are kept");
    }

    @Test
    void aRateBelowSpeechIsWarnedOf() throws IOException {
        assertThat(read(ChunkBytes.wave().format(1, 1, 1234, 8).data(128)).warnings())
                .containsExactly("a rate of 1234 Hz keeps nothing above 617 Hz; speech needs 8000 Hz or more");
    }

    private static ChunkBytes pcm() {
        return ChunkBytes.wave().format(1, 1, 24000, 8);
    }

    private static ChunkBytes rf64() {
        ChunkBytes file =
                ChunkBytes.of(ByteOrder.LITTLE_ENDIAN).id("RF64").ints(OPEN).id("WAVE");
        return file.id("ds64").ints(28).longs(74, 2, 99).ints(0).format(1, 1, 24000, 8);
    }

    private static AudioInfo read(ChunkBytes file) throws IOException {
        return Read.recording(file.toBytes()).info();
    }

    private static AudioInfo info(long frames, String... warnings) {
        return new AudioInfo("x", Container.WAV, "8-bit PCM", 24000, 1, frames, List.of(warnings));
    }
}
