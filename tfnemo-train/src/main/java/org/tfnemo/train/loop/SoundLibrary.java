package org.tfnemo.train.loop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.tfnemo.dsp.audio.AudioFile;
import org.tfnemo.train.corpus.Utterance;

/**
 * The sound of a list of utterances at one rate, read and resampled when first asked for and kept while it fits a
 * memory budget. Safe for several threads.
 */
final class SoundLibrary {
    private final List<Utterance> utterances;
    private final int rate;
    private final AtomicReferenceArray<float[]> kept;
    private final AtomicLong budget;

    /**
     * @param rate samples per second of what is handed out
     * @param budget bytes that may be kept
     */
    SoundLibrary(List<Utterance> utterances, int rate, long budget) {
        this.utterances = List.copyOf(utterances);
        this.rate = rate;
        this.kept = new AtomicReferenceArray<>(utterances.size());
        this.budget = new AtomicLong(budget);
    }

    int size() {
        return utterances.size();
    }

    Utterance utterance(int index) {
        return utterances.get(index);
    }

    /** The samples of utterance {@code index}; shared, not to be modified. */
    float[] samples(int index) {
        float[] known = kept.get(index);
        if (known != null) {
            return known;
        }
        float[] samples = read(utterances.get(index));
        long bytes = 4L * samples.length;
        if (budget.addAndGet(-bytes) >= 0) {
            kept.set(index, samples);
        } else {
            budget.addAndGet(bytes);
        }
        return samples;
    }

    private float[] read(Utterance utterance) {
        try {
            return AudioFile.read(utterance.path()).clip().resample(rate).samples();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
