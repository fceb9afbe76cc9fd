package org.tfnemo.dsp.signal;

import org.jtransforms.fft.DoubleFFT_1D;

/**
 * Real Fourier transforms of any even length, one frame after the other, by JTransforms; in double, because its float
 * detour for lengths with a large prime factor is off by more than 2e-6 of the largest bin.
 */
final class GeneralTransform implements FrameTransform {
    private final int length;
    private final DoubleFFT_1D fourier;
    private final double[] packed;
    private final Matrix frames = new Matrix();
    private final Matrix bins = new Matrix();

    /** @param length samples in a frame: even, at least 2 */
    GeneralTransform(int length) {
        this.length = length;
        fourier = new DoubleFFT_1D(length);
        packed = new double[length];
    }

    @Override
    public void reserve(int lanes) {
        frames.reshape(length, lanes);
        bins.reshape(length + 2, lanes);
    }

    @Override
    public float[] frameRow(int n) {
        return frames.row(n);
    }

    @Override
    public void transform(int lanes) {
        for (int i = 0; i < lanes; i++) {
            for (int n = 0; n < length; n++) {
                packed[n] = frames.row(n)[i];
            }
            fourier.realForward(packed);
            // JTransforms puts the real bin N/2 where the imaginary part of the real bin 0 would be.
            for (int n = 0; n < length; n++) {
                bins.row(n)[i] = (float) packed[n];
            }
            bins.row(length)[i] = (float) packed[1];
            bins.row(1)[i] = 0f;
            bins.row(length + 1)[i] = 0f;
        }
    }

    @Override
    public float[] real(int k) {
        return bins.row(2 * k);
    }

    @Override
    public float[] imaginary(int k) {
        return bins.row(2 * k + 1);
    }
}
