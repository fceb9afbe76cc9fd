package org.tfnemo.dsp.representation;

import static java.util.Objects.requireNonNull;

import org.tfnemo.dsp.signal.SignalOps;
import org.tfnemo.dsp.signal.Slope;

/**
 * How fast another representation changes over time.
 *
 * <p>Shape: that of {@code inner}. Unit: its unit per frame; what does not change, silence for one, gives 0. A clip of
 * fewer frames than {@code slope.width} is refused, as by librosa.
 *
 * <p>Source: librosa 0.11 {@code feature.delta(width=9, mode="interp")}.
 *
 * @param inner what changes
 * @param slope over how many frames
 */
public record Delta(Representation inner, Slope slope) implements Representation {
    public Delta {
        requireNonNull(inner, "inner");
        requireNonNull(slope, "slope");
    }

    /** The published nEMO settings of {@code inner}'s change: over 9 frames. */
    public static Delta standard(Representation inner) {
        return new Delta(inner, Slope.standard());
    }

    @Override
    public <X> X extract(SignalOps<X> dsp, X samples) {
        return dsp.delta(inner.extract(dsp, samples), slope);
    }

    @Override
    public int rows() {
        return inner.rows();
    }

    @Override
    public int frames(int samples) {
        return slope.requireFrames(inner.frames(samples));
    }
}
