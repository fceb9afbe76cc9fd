package org.tfnemo.dsp.signal;

/** {@link PlanarTransform} the other way round. */
final class PlanarInverse implements FrameInverse {
    private final int half;
    private final PlanarFourier fourier;
    private final float[] cosines;
    private final float[] sines;
    private final Matrix bins = new Matrix();
    private final float[][] re;
    private final float[][] im;

    /** @param length samples in a frame: a power of two, at least 2 */
    PlanarInverse(int length) {
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
        bins.reshape(2 * half, lanes);
        for (int k = 0; k < half; k++) {
            re[k] = bins.row(2 * k);
            im[k] = bins.row(2 * k + 1);
        }
    }

    @Override
    public float[] real(int k) {
        return k == half ? im[0] : re[k];
    }

    @Override
    public float[] imaginary(int k) {
        return im[k];
    }

    @Override
    public void transform(int lanes) {
        Butterflies.two(
                re[0], im[0], lanes); // bins 0 and N/2 are real and share a row: Z[0] is their sum and difference
        for (int k = 1; k < half - k; k++) {
            Butterflies.join(re[k], im[k], re[half - k], im[half - k], lanes, cosines[k], sines[k]);
        }
        if (half > 1) {
            Butterflies.scale(re[half / 2], lanes, 2);
            Butterflies.scale(im[half / 2], lanes, -2);
        }
        fourier.transform(im, re, lanes); // exchanged: the inverse
    }

    @Override
    public float[] frameRow(int n) {
        int m = fourier.place(n / 2);
        return n % 2 == 0 ? re[m] : im[m];
    }
}
