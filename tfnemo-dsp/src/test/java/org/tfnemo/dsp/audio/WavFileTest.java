package org.tfnemo.dsp.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WavFileTest {
    private static final AudioClip CLIP = AudioClip.of(new float[] {0f, 0.3f, -1f, 1f}, 24000);

    @TempDir
    private Path folder;

    @Test
    void sixteenBitsComeBackWithinHalfAStep() throws IOException {
        Path file = folder.resolve("a.wav");
        WavFile.write(file, CLIP);
        Recording recording = AudioFile.read(file);
        assertThat(recording.clip().samples()).containsExactly(0f, 9830 / 32768f, -1f, 32767 / 32768f);
        assertThat(recording.info().warnings()).isEmpty();
        assertThat(Files.size(file)).isEqualTo(44 + 8);
    }

    @Test
    void floatsComeBackBitByBit() throws IOException {
        Path file = folder.resolve("a.wav");
        AudioClip loud = AudioClip.of(new float[] {0.1f, -2.5f}, 44100);
        WavFile.writeFloat(file, loud);
        assertThat(AudioFile.read(file).clip().samples()).containsExactly(0.1f, -2.5f);
    }

    @Test
    void sixteenBitsBeyondFullScaleAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WavFile.write(folder.resolve("a.wav"), AudioClip.of(new float[] {0, 1.25f}, 24000)))
                .withMessage(
                        "samples must lie in -1..1 to be stored in 16 bits; got 1.25 at sample 1 (use writeFloat)");
    }
}
