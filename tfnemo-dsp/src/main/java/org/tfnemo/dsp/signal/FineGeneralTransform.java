package org.tfnemo.dsp.signal;

import org.jtransforms.fft.DoubleFFT_1D;

/** Real Fourier transforms of any even length in double, one frame after the other, by JTransforms. */
final class FineGeneralTransform implements FineTransform {
    private final int length;
    private final DoubleFFT_1D fourier;
    private final double[] packed;
    private final FineRows rows = new FineRows();

    /** @param length samples in a frame: even, at least 2 */
    FineGeneralTransform(int length) {
        this.length = length;
        fourier = new DoubleFFT_1D(length);
        packed = new double[length];
    }

    @Override
    public void reserve(int lanes) {
        rows.reshape(length + 2, lanes);
    }

    @Override
    public double[] frameRow(int n) {
        return rows.row(n);
    }

    @Override
    public void transform(int lanes) {
        for (int i = 0; i < lanes; i++) {
            for (int n = 0; n < length; n++) {
                packed[n] = rows.row(n)[i];
            }
            fourier.realForward(packed);
            // JTransforms puts the real bin N/2 where the imaginary part of the real bin 0 would be.
            for (int n = 0; n < length; n++) {
                rows.row(n)[i] = packed[n];
            }
            rows.row(length)[i] = packed[1];
            rows.row(1)[i] = 0;
            rows.row(length + 1)[i] = 0;
        }
    }

    @Override
    public double[] real(int k) {
        return rows.row(2 * k);
    }

    @Override
    public double[] imaginary(int k) {
        return rows.row(2 * k + 1);
    }
}
