package org.tfnemo.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tfnemo.dsp.audio.AudioClip;
import org.tfnemo.dsp.audio.WavFile;

/**
 * A sound for tests.
 *
 * @param amplitude full scale 1; above that, the sound is clipped
 * @param seconds its length
 * @param rate samples per second
 */
public record Sine(double amplitude, double seconds, int rate) {
    /** Half of full scale, a second, the rate of nEMO. */
    public static Sine standard() {
        return new Sine(0.5, 1, 24_000);
    }

    /** 440 Hz. */
    public AudioClip clip() {
        float[] samples = new float[(int) Math.round(seconds * rate)];
        for (int i = 0; i < samples.length; i++) {
            double value = amplitude * Math.sin(2 * Math.PI * 440 * i / rate);
            samples[i] = (float) Math.max(-1, Math.min(1, value));
        }
        return AudioClip.owning(samples, rate);
    }

    /** Writes it as {@code file}, 16 bit, and makes the folder. */
    public Path write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        WavFile.write(file, clip());
        return file;
    }
}
