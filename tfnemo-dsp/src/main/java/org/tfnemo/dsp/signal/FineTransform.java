package org.tfnemo.dsp.signal;

/**
 * {@link FrameTransform} in double: the Fourier transform of many real frames at once, value {@code n} of frame
 * {@code i} being element {@code i} of row {@code n}.
 */
interface FineTransform {
    /** Makes room for {@code lanes} frames. */
    void reserve(int lanes);

    /** Where value {@code n} of every frame goes; {@link #transform} overwrites it. */
    double[] frameRow(int n);

    /** Transforms the first {@code lanes} frames. */
    void transform(int lanes);

    /** The real parts of bin {@code k} of every frame; the caller may write into them. */
    double[] real(int k);

    /** The imaginary parts of bin {@code k} of every frame; not to be written into. */
    double[] imaginary(int k);
}
