package org.tfnemo.dsp.signal;

import java.util.List;

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
     * Inverse of {@link #stft}: the sound whose windowed frames come closest to {@code complex}.
     *
     * <pre>  x[i] = Σ_t w[n]·x_t[n] / Σ_t w[n]²,  n = i − t·hop + N/2,  x_t = the inverse transform of frame t</pre>
     *
     * <p>Samples that no window reaches are 0. The imaginary parts of the bins 0 and N/2 do not count.
     *
     * <p>Source: librosa 0.11 {@code istft(length=...)}; Griffin and Lim 1984.
     *
     * @param complex {@code [2·bins][frames]}, as many frames as {@code original} has
     * @param original the clip whose number of samples the result takes; its values do not count
     * @return {@code [1][samples]}; zeros give 0
     */
    X istft(X complex, Framing framing, X original);

    /**
     * Median of {@code width} frames of a row, the one asked for in their middle; the row is mirrored at its ends, the
     * edge value twice, as often as the window needs.
     *
     * <p>A value that is not a number makes the medians so whose windows hold it.
     *
     * <p>Source: {@code scipy.ndimage.median_filter(size=(1, width), mode="reflect")}, equal to the last bit.
     *
     * @param width frames, odd, at least 1
     * @return {@code [rows][frames]}
     */
    X medianOverFrames(X values, int width);

    /** Median of {@code width} rows of a frame: {@link #medianOverFrames} along the other axis. */
    X medianOverRows(X values, int width);

    /**
     * How much of a sound to let through, by two estimates of what it holds.
     *
     * @param wanted {@code [rows][frames]}, not negative
     * @param rest of the same shape, not negative
     * @return {@code [rows][frames]}, 0..1; where both are 0, {@link SoftMask#ofSilence}
     */
    X softMask(X wanted, X rest, SoftMask mask);

    /** Complex values times real ones, bin by bin: {@code [2·bins][t], [bins][t] → [2·bins][t]}. */
    X masked(X complex, X mask);

    /** Matrices of as many frames, one below the other: {@code [a][t], [b][t], … → [a + b + …][t]}; at least one. */
    X stack(List<X> parts);

    /** {@code weights.first·first + weights.second·second}, of matrices of one shape. */
    X weightedSum(X first, X second, Weights weights);

    /**
     * Samples at half the rate, with the same energy: a low-pass filter without delay, of which every second value is
     * kept. Samples outside the clip count as zero.
     *
     * <pre>  y[0][m] = Σ h[k]·x[0][2m − k],  |k| ≤ 194,  m = 0..⌈n/2⌉−1</pre>
     *
     * <p>with h of {@link HalvingFilter}. Silence gives silence.
     *
     * <p>Source: librosa 0.11 {@code resample(orig_sr=2, target_sr=1, res_type="soxr_hq", scale=True)}.
     *
     * @return {@code [1][⌈n/2⌉]}
     */
    X halve(X samples);

    /**
     * A transform whose frequencies lie at equal ratios: the filters of {@code bank} on the samples give the highest
     * octave, on the {@linkplain #halve halved} samples the next lower one with the same frames, and so on. Samples
     * outside the clip count as zero.
     *
     * <pre>  y[p][t] = Σ B[f][k]·X_o[k][t],   X_o[k][t] = Σ x_o[n + t·hop/2^o − N/2]·e^(−2πikn/N),  n = 0..N−1
     *   x_0 = x,  x_{o+1} = halve(x_o),   p = (octaves − 1 − o)·filters + f</pre>
     *
     * <p>Silence gives 0. Source: librosa 0.11 {@code cqt}.
     *
     * @param hop samples between frames: a multiple of {@code 2^(octaves − 1)}
     * @return {@code [2·octaves·filters][1 + ⌊n / hop⌋]}: all real parts, lowest pitch first, then the imaginary parts
     */
    X constantQ(X samples, OctaveBank bank, int hop);

    /**
     * {@link #constantQ(Object, OctaveBank, int)} with the set of filters that suits the tuning of each clip.
     *
     * @param bank as many sets as {@link #tuning} told steps apart, in their order
     * @param tuning {@code [1][1]}, −½ up to ½
     */
    X tunedConstantQ(X samples, OctaveBank bank, int hop, X tuning);

    /**
     * How much sharper than a scale on A = 440 Hz a clip is, in bins of the scale: the commonest deviation among the
     * louder half of its spectral peaks. A peak's pitch and level are those of the parabola through it and its
     * neighbours.
     *
     * <p>Has no gradient. A clip without peaks, such as silence, is in tune: 0.
     *
     * <p>Source: librosa 0.11 {@code estimate_tuning}.
     *
     * @param spectrum {@code [bins][frames]}, magnitudes or powers; at least 3 bins
     * @return {@code [1][1]}: {@code step/steps − ½}, −½ up to ½
     */
    X tuning(X spectrum, PeakSearch search, TuningGrid grid);

    /**
     * Folds a spectrum into pitch classes by the weights of {@link ChromaScale}.
     *
     * @param spectrum {@code [bins][frames]}
     * @param tuning {@code [1][1]}, in pitch classes
     * @return {@code [scale.classes][frames]}, C first; silence gives 0
     */
    X pitchClasses(X spectrum, ChromaScale scale, X tuning);

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

    /**
     * Each frame divided by the sum of its absolute values; a frame in which that is below the smallest normal float is
     * left as it is.
     *
     * <p>Source: librosa 0.11 {@code util.normalize(norm=1)}.
     *
     * @return {@code [rows][frames]}, −1..1; silence gives 0
     */
    X divideBySum(X values);

    /**
     * Mean of the lowest or highest values of each band of rows.
     *
     * <pre>  y[b][t] = mean of the bands[b].counted lowest (highest) of x[r][t],  bands[b].start ≤ r &lt; bands[b].end</pre>
     *
     * <p>Its gradient goes to the values that are averaged. A value that is not a number makes its band so.
     *
     * <p>Source: librosa 0.11 {@code feature.spectral_contrast}, Jiang et al. 2002.
     *
     * @param bands at least one, within the rows; they may overlap
     * @return {@code [bands][frames]}; silence gives 0
     */
    X bandExtremes(X values, List<Band> bands, Extreme extreme);

    /**
     * Absolute values of {@link #stft}, transformed in float64 and rounded at the end: about twice the work of
     * {@code magnitude(stft(samples, framing))}, whose bins are right to 1e-7 of the frame's loudest, for bins that are
     * right to 1e-7 of themselves. For what looks into the valleys of a spectrum.
     *
     * @return {@code [bins][frames]}; its gradient at 0 is 0
     */
    X fineMagnitude(X samples, Framing framing);
}
