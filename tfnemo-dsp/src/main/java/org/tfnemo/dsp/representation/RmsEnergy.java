package org.tfnemo.dsp.representation;

import static java.util.Objects.requireNonNull;

import org.tfnemo.dsp.signal.Framing;
import org.tfnemo.dsp.signal.SignalOps;

/**
 * Root-mean-square energy per frame.
 *
 * <pre>  y[0][t] = √( (1/N) · Σ x[t·hop − N/2 + n]² ),  n = 0..N−1,  N = framing.length</pre>
 *
 * <p>Shape: {@code [1][frames]}. Unit: full scale, so a sine of amplitude A gives A/√2 and silence gives 0.
 *
 * <p>Source: librosa 0.11 {@code feature.rms(center=True, pad_mode="constant")}.
 */
public record RmsEnergy(Framing framing) implements Representation {
    public RmsEnergy {
        requireNonNull(framing, "framing");
    }

    /** The published nEMO settings. */
    public static RmsEnergy standard() {
        return new RmsEnergy(Framing.standard());
    }

    @Override
    public <X> X extract(SignalOps<X> dsp, X samples) {
        return dsp.squareRoot(dsp.meanSquare(samples, framing));
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
