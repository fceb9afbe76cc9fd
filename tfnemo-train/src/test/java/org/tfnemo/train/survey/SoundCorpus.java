package org.tfnemo.train.survey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.tfnemo.dsp.audio.AudioClip;
import org.tfnemo.dsp.audio.WavFile;
import org.tfnemo.train.corpus.Corpus;
import org.tfnemo.train.corpus.CorpusKind;

/** Builds a manifest of small real WAV files in a folder. */
final class SoundCorpus {
    static final int RATE = 8000;

    private final Path folder;
    private final StringBuilder table = new StringBuilder("path,label,speaker,sentence,gender\n");

    SoundCorpus(Path folder) {
        this.folder = folder;
    }

    /** Adds a sine of {@code hertz}, 0.5 s and amplitude 0.5, and a line {@code name,label,speaker,sentence,gender}. */
    SoundCorpus sine(double hertz, String line) throws IOException {
        return sound(sine(hertz, 0.5, 0.5), line);
    }

    SoundCorpus sound(AudioClip clip, String line) throws IOException {
        WavFile.write(folder.resolve(name(line)), clip);
        table.append(line).append('\n');
        return this;
    }

    SoundCorpus text(String text, String line) throws IOException {
        Files.writeString(folder.resolve(name(line)), text);
        table.append(line).append('\n');
        return this;
    }

    CorpusSurvey survey() throws IOException {
        Files.writeString(folder.resolve("manifest.csv"), table);
        Corpus corpus = CorpusKind.open(folder);
        return CorpusSurvey.of(corpus, done -> {});
    }

    static AudioClip sine(double hertz, double amplitude, double seconds) {
        float[] samples = new float[(int) (seconds * RATE)];
        for (int i = 0; i < samples.length; i++) {
            double value = amplitude * Math.sin(2 * Math.PI * hertz * i / RATE);
            samples[i] = (float) Math.max(-1, Math.min(1, value));
        }
        return AudioClip.owning(samples, RATE);
    }

    private static String name(String line) {
        return line.substring(0, line.indexOf(',')).toLowerCase(Locale.ROOT);
    }
}
