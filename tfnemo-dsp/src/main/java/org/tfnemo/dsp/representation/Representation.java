package org.tfnemo.dsp.representation;

import org.tfnemo.dsp.signal.SignalOps;

/**
 * A picture of sound: samples in, {@code [rows][frames]} out. Implementations are records of settings and depend on
 * nothing but the vocabulary, so one definition runs on every engine and differentiates where the engine does.
 */
public interface Representation {
    /**
     * Computes the representation with {@code dsp}.
     *
     * @param samples {@code [1][samples]}, at least one sample
     * @return {@code [rows][frames]}, the definition's values before any normalisation
     */
    <X> X extract(SignalOps<X> dsp, X samples);

    /** Rows of the result. */
    int rows();

    /** How many channels of as many rows lie one below the other in the result. */
    default int channels() {
        return 1;
    }

    /** Frames of the result for a clip of {@code samples} samples. */
    int frames(int samples);
}
