package org.tfnemo.dsp.signal;

/**
 * The inverse Fourier transform of many frames at once, frame beside frame: {@link FrameTransform} the other way round.
 *
 * <pre>  N·x[n] = X[0] + (−1)^n·X[N/2] + 2·Re Σ X[k]·e^(2πikn/N),  k = 1..N/2−1</pre>
 */
interface FrameInverse {
    /** Makes room for {@code lanes} frames. */
    void reserve(int lanes);

    /** Where the real parts of bin {@code k} of every frame go; {@link #transform} overwrites them. */
    float[] real(int k);

    /** Where the imaginary parts of bin {@code k} of every frame go, {@code 0 < k < N/2}; the others' do not count. */
    float[] imaginary(int k);

    /** Transforms the first {@code lanes} frames. */
    void transform(int lanes);

    /** Value {@code n} of every frame, times N; the caller may write into it. */
    float[] frameRow(int n);
}
