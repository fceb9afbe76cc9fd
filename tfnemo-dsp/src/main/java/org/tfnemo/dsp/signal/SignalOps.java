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

    /**
     * How fast each row changes: the slope of the line fitted through {@code slope.width} frames around each frame. Up
     * to the middle of the first line, and from the middle of the last, all frames have that line's slope.
     *
     * <pre>  y[r][t] = Σ m·x[r][t' + m] / Σ m²,  m = −h..h,  h = ⌊width/2⌋,  t' = min(max(t, h), frames − 1 − h)</pre>
     *
     * <p>Unit: the values' per frame; a constant row gives 0. Fewer frames than {@code width} are refused.
     *
     * <p>Source: librosa 0.11 {@code feature.delta(mode="interp")}, {@code scipy.signal.savgol_filter}.
     *
     * @return {@code [rows][frames]}
     */
    X delta(X values, Slope slope);

    /**
     * Mean over the rows of how much each rose from one frame to the next, {@code delay} frames later.
     *
     * <pre>  y[0][t] = (1/rows) · Σ max(0, x[r][t − delay] − x[r][t − delay − 1]),  0 for t ≤ delay</pre>
     *
     * <p>Source: librosa 0.11 {@code onset.onset_strength} of a spectrogram in decibels, whose delay centres the frames.
     *
     * @param delay frames, at least 0
     * @return {@code [1][frames]}, at least 0; silence gives 0
     */
    X spectralFlux(X values, int delay);

    /**
     * Autocorrelation of one row within a window around each frame: periodic Hann, and outside the row straight lines
     * that reach 0 half a window beyond its ends.
     *
     * <pre>  y[lag][t] = Σ v[n]·v[n + lag],  v[n] = w[n]·x[t − ⌊N/2⌋ + n],  n, n + lag = 0..N−1,  N = length
     *   x[−d] = x[0]·(1 − d/⌊N/2⌋),  x[frames − 1 + d] = x[frames − 1]·(1 − d/⌊N/2⌋)</pre>
     *
     * <p>Source: librosa 0.11 {@code feature.tempogram(norm=None)}.
     *
     * @param row {@code [1][frames]}
     * @param length frames in the window, at least 2
     * @return {@code [length][frames]}: lags from 0 on; silence gives 0
     */
    X localAutocorrelation(X row, int length);

    /**
     * Each frame divided by its largest absolute value; a frame in which that is below the smallest normal float is left
     * as it is.
     *
     * <p>Source: librosa 0.11 {@code util.normalize(norm=np.inf)}.
     *
     * @return {@code [rows][frames]}, −1..1; silence gives 0
     */
    X divideByLargest(X values);
}
