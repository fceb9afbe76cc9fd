package org.tfnemo.dsp.representation;

import static java.util.Objects.requireNonNull;

import org.tfnemo.dsp.signal.Framing;
import org.tfnemo.dsp.signal.SignalOps;

/**
 * Share of sample pairs per frame between which the sign changes.
 *
 * <p>Shape: {@code [1][frames]}. Range: 0..1, a sine of f Hz gives about 2·f/rate; silence gives 0.
 *
 * <p>Source: librosa 0.11 {@code feature.zero_crossing_rate}, which repeats the edge samples outside the clip.
 */
public record ZeroCrossingRate(Framing framing) implements Representation {
    public ZeroCrossingRate {
        requireNonNull(framing, "framing");
    }

    /** The published nEMO settings. */
    public static ZeroCrossingRate standard() {
        return new ZeroCrossingRate(Framing.standard());
    }

    @Override
    public <X> X extract(SignalOps<X> dsp, X samples) {
        return dsp.zeroCrossingRate(samples, framing);
    }

    @Override
    public int rows() {
        return 1;
    }

    @Override
    public int frames(int samples) {
        return framing.frames(samples);
    }
}
