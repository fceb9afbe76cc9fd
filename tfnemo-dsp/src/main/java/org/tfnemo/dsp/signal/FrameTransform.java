package org.tfnemo.dsp.signal;

/**
 * The Fourier transform of many real frames at once, frame beside frame: value {@code n} of frame {@code i} is
 * element {@code i} of row {@code n}.
 *
 * <pre>  X[k] = Σ x[n]·e^(−2πikn/N),  n = 0..N−1,  k = 0..N/2</pre>
 */
interface FrameTransform {
    /** The faster way for {@code length} samples, even and at least 2. */
    static FrameTransform of(int length) {
        return Integer.bitCount(length) == 1 ? new PlanarTransform(length) : new GeneralTransform(length);
    }

    /** Makes room for {@code lanes} frames. */
    void reserve(int lanes);

    /** Where value {@code n} of every frame goes; {@link #transform} overwrites it. */
    float[] frameRow(int n);

    /** Transforms the first {@code lanes} frames. */
    void transform(int lanes);

    /** The real parts of bin {@code k} of every frame; the caller may write into them. */
    float[] real(int k);

    /** The imaginary parts of bin {@code k} of every frame; not to be written into. */
    float[] imaginary(int k);
}
