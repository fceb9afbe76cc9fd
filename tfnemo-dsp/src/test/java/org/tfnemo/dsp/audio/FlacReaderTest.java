package org.tfnemo.dsp.audio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tfnemo.dsp.audio.flac.FlacBytes;

class FlacReaderTest {
    @Test
    void channelsAreAveragedAtFullScaleOne() throws IOException {
        Recording recording = Read.recording(FlacBytes.stream(48000, 2, 24, 2)
                .frame(0, 2, 1, frame -> frame.verbatim(24, 4194304, -8388608).verbatim(24, 0, -8388608))
                .toBytes());
        assertThat(recording.clip().samples()).containsExactly(0.25f, -1f);
        assertThat(recording.info())
                .isEqualTo(new AudioInfo("x", Container.FLAC, "24-bit FLAC", 48000, 2, 2, List.of()));
    }

    @Test
    void wholeFramesAreSavedFromACutFile() throws IOException {
        byte[] cut = twoFramesWithoutTheLastByte(2);
        assertThat(Read.recording(cut).info().warnings())
                .containsExactly("STREAMINFO declares 2 frames but only 1 are whole before byte " + cut.length
                        + "; the file is cut short");
    }

    @Test
    void aCutFileOfUnknownLengthIsSavedToo() throws IOException {
        byte[] cut = twoFramesWithoutTheLastByte(0);
        assertThat(Read.recording(cut).info().warnings())
                .containsExactly("the stream ends inside a frame at byte " + cut.length
                        + ", after 1 frames; the file is cut short");
    }

    @Test
    void lessThanATenthIsRefused() {
        byte[] cut = twoFramesWithoutTheLastByte(1000);
        Read.assertRefused(
                cut,
                Refusal.TRUNCATED,
                cut.length,
                "STREAMINFO declares 1 000 frames but only 1 are whole before byte " + cut.length
                        + "; the file is cut short");
    }

    @Test
    void aStreamWithoutFramesIsEmpty() {
        Read.assertRefused(
                FlacBytes.stream(24000, 1, 16, 0).toBytes(),
                Refusal.EMPTY_AUDIO,
                42,
                "no frames up to the end of the file at byte 42");
    }

    @Test
    void aDamagedFrameIsRefusedWithItsPlace() {
        byte[] bytes = FlacBytes.stream(24000, 1, 16, 1)
                .frame(0, 1, 0, frame -> frame.verbatim(16, 1))
                .toBytes();
        bytes[bytes.length - 1] ^= 1;
        Read.assertRefused(
                bytes,
                Refusal.CORRUPT_FRAME,
                42,
                "frame at byte 42 fails its checksum; the file is damaged, take another copy");
    }

    @Test
    void aTagInFrontIsSkipped() throws IOException {
        byte[] flac = FlacBytes.stream(24000, 1, 16, 1)
                .frame(0, 1, 0, frame -> frame.verbatim(16, 1))
                .toBytes();
        byte[] tagged = new FlacBytes()
                .raw((byte) 'I', (byte) 'D', (byte) '3', (byte) 4, (byte) 0, (byte) 0)
                .bits(2, 32) // size, seven bits a byte
                .bits(0, 16)
                .raw(flac)
                .toBytes();
        assertThat(Read.recording(tagged).info().warnings()).containsExactly("an ID3 tag stands in front of the sound");
    }

    private static byte[] twoFramesWithoutTheLastByte(int declared) {
        byte[] whole = FlacBytes.stream(24000, 1, 16, declared)
                .frame(0, 1, 0, frame -> frame.verbatim(16, 1))
                .frame(1, 1, 0, frame -> frame.verbatim(16, 2))
                .toBytes();
        return Arrays.copyOf(whole, whole.length - 1);
    }
}
