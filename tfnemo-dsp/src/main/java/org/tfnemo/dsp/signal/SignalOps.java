package org.tfnemo.dsp.signal;

/**
 * The steps that every representation is made of. An engine implements them once; a representation is written once
 * over them and runs on every engine.
 *
 * <p>{@code X} is a float32 matrix {@code [rows][columns]}: in pure Java one clip, in a graph an operand
 * {@code [batch, rows, columns]} whose clips never influence each other. Samples are a matrix {@code [1][samples]}.
 * NaN samples make NaN in the frames that cover them; no step hides them.
 *
 * @param <X> the engine's matrix
 */
public interface SignalOps<X> {
    /**
     * Short-time Fourier transform, periodic Hann window, zeros outside the clip.
     *
     * <pre>  X[k][t] = Σ w[n]·x[t·hop − N/2 + n]·e^(−2πikn/N),  w[n] = ½ − ½·cos(2πn/N),  n = 0..N−1</pre>
     *
     * @return {@code [2·bins][frames]}: the real parts of all bins, then the imaginary parts
     */
    X stft(X samples, Framing framing);

    /** Absolute value of a complex matrix: {@code [2·bins][t] → [bins][t]}. Its gradient at 0 is 0. */
    X magnitude(X complex);

    /** Square of every value. */
    X square(X values);

    /** Square root of every value; values are not negative. Its gradient at 0 is 0. */
    X squareRoot(X values);

    /** Matrix product {@code projection · values}: {@code [in][t] → [out][t]}. */
    X project(Projection projection, X values);

    /**
     * Powers in decibels.
     *
     * <pre>  y = 10·log10(max(floor.power, x)) − 10·log10(max(floor.power, reference))
     *   then max(y, max over the clip(y) − floor.range)</pre>
     */
    X decibel(X power, Reference reference, Floor floor);

    /**
     * Mean of the squared samples of each frame, zeros outside the clip.
     *
     * @return {@code [1][frames]}
     */
    X meanSquare(X samples, Framing framing);

    /**
     * Share of neighbouring sample pairs within each frame whose signs differ; values within ±1e-10 count as zero,
     * zero counts as positive; outside the clip the edge sample repeats. {@code N} samples have {@code N − 1} pairs
     * but the share is of {@code N}, as in librosa.
     *
     * @return {@code [1][frames]}, 0..1
     */
    X zeroCrossingRate(X samples, Framing framing);
}
