package org.tfnemo.dsp.signal;

/**
 * Real Fourier transforms of a power-of-two length, many at once: even samples are the real and odd ones the imaginary
 * parts of a {@link PlanarFourier} of half the length.
 */
final class PlanarTransform implements FrameTransform {
    private final int length;
    private final int half;
    private final PlanarFourier fourier;
    private final float[] cosines;
    private final float[] sines;
    private final Matrix frames = new Matrix();
    private final float[][] re;
    private final float[][] im;
    private float[] zeros = {};

    /** @param length samples in a frame: a power of two, at least 2 */
    PlanarTransform(int length) {
        if (length < 2 || Integer.bitCount(length) != 1) {
            throw new IllegalArgumentException("length must be a power of two and at least 2; got " + length);
        }
        this.length = length;
        half = length / 2;
        fourier = new PlanarFourier(half);
        cosines = new float[half];
        sines = new float[half];
        for (int k = 0; k < half; k++) {
            cosines[k] = (float) Math.cos(2 * Math.PI * k / length);
            sines[k] = (float) -Math.sin(2 * Math.PI * k / length);
        }
        re = new float[half][];
        im = new float[half][];
    }

    @Override
    public void reserve(int lanes) {
        frames.reshape(length, lanes);
        for (int m = 0; m < half; m++) {
            re[m] = frames.row(2 * m);
            im[m] = frames.row(2 * m + 1);
        }
        if (zeros.length < lanes) {
            zeros = new float[lanes];
        }
    }

    @Override
    public float[] frameRow(int n) {
        return frames.row(n);
    }

    @Override
    public void transform(int lanes) {
        fourier.transform(re, im, lanes);
        Butterflies.two(re[0], im[0], lanes); // bin 0 and bin N/2 are real: the sum and difference of Z[0]'s parts
        for (int k = 1; k < half - k; k++) {
            int p = fourier.place(k);
            int r = fourier.place(half - k);
            Butterflies.split(re[p], im[p], re[r], im[r], lanes, cosines[k], sines[k]);
        }
        if (half > 1) {
            Butterflies.negate(im[fourier.place(half / 2)], lanes);
        }
    }

    @Override
    public float[] real(int k) {
        return k == half ? im[0] : re[fourier.place(k)];
    }

    @Override
    public float[] imaginary(int k) {
        return k == 0 || k == half ? zeros : im[fourier.place(k)];
    }
}
