package org.tfnemo.train.loop;

import static java.util.Objects.requireNonNull;

import org.tfnemo.train.run.Watch;

/**
 * How long and how fast to learn.
 *
 * @param epochs at most, ≥ 1
 * @param learningRate at the start, above 0
 * @param decline how it falls
 * @param warmUp epochs over which it first rises from 0, ≥ 0: the first steps of Adam go too far otherwise
 * @param plateau epochs without a better one after which a {@link Decline#PLATEAU} halves it, ≥ 1
 * @param patience epochs without a better one after which training stops, ≥ 1
 * @param watch what makes an epoch better
 */
public record Schedule(
        int epochs, double learningRate, Decline decline, double warmUp, int plateau, int patience, Watch watch) {
    public Schedule {
        requireNonNull(decline, "decline");
        // The spec.json of a run may be older than this setting.
        watch = watch == null ? Watch.LOSS : watch;
        if (epochs < 1) {
            throw new IllegalArgumentException("epochs must be at least 1; got " + epochs);
        }
        if (!(learningRate > 0)) {
            throw new IllegalArgumentException("learningRate must be above 0; got " + learningRate);
        }
        if (!(warmUp >= 0 && warmUp <= epochs)) {
            throw new IllegalArgumentException("warmUp must be 0 to " + epochs + " epochs; got " + warmUp);
        }
        if (plateau < 1) {
            throw new IllegalArgumentException("plateau must be at least 1 epoch; got " + plateau);
        }
        if (patience < 1) {
            throw new IllegalArgumentException("patience must be at least 1 epoch; got " + patience);
        }
    }

    /** At most 40 epochs from 1e-3 along a cosine, stopped after 10 without a better validation loss. */
    public static Schedule standard() {
        return new Schedule(40, 1e-3, Decline.COSINE, 1, 3, 10, Watch.LOSS);
    }

    /** The same with at most {@code most} epochs. */
    public Schedule withEpochs(int most) {
        return new Schedule(most, learningRate, decline, Math.min(warmUp, most), plateau, patience, watch);
    }

    /** The same with another decline. */
    public Schedule with(Decline other) {
        return new Schedule(epochs, learningRate, other, warmUp, plateau, patience, watch);
    }
}
