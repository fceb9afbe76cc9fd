package org.tfnemo.train.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tfnemo.dsp.audio.AudioClip;
import org.tfnemo.dsp.audio.WavFile;

/** A corpus for tests, easy to learn: loud and soft tones of one speaker, in turn, at 8 kHz. */
public final class Tones {
    /** Samples per second. */
    public static final int RATE = 8000;

    private Tones() {}

    /** Writes {@code clips} of {@code seconds} below {@code folder} and opens them. */
    public static Corpus write(Path folder, int clips, double seconds) throws IOException {
        Path sounds = Files.createDirectories(folder.resolve("tones"));
        StringBuilder table = new StringBuilder("path,label,speaker\n");
        for (int i = 0; i < clips; i++) {
            boolean loud = i % 2 == 0;
            float[] samples = new float[(int) Math.round(seconds * RATE)];
            for (int t = 0; t < samples.length; t++) {
                samples[t] = (float) ((loud ? 0.5 : 0.05) * Math.sin(2 * Math.PI * (200 + 10 * i) * t / RATE));
            }
            WavFile.write(sounds.resolve(i + ".wav"), AudioClip.owning(samples, RATE));
            table.append(i).append(loud ? ".wav,loud,a\n" : ".wav,soft,a\n");
        }
        Files.writeString(sounds.resolve("manifest.csv"), table);
        return CorpusKind.open(sounds);
    }
}
