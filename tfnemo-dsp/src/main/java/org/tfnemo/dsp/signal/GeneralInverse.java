package org.tfnemo.dsp.signal;

import org.jtransforms.fft.DoubleFFT_1D;

/** {@link GeneralTransform} the other way round. */
final class GeneralInverse implements FrameInverse {
    private final int length;
    private final DoubleFFT_1D fourier;
    private final double[] packed;
    private final Matrix bins = new Matrix();
    private final Matrix frames = new Matrix();

    /** @param length samples in a frame: even, at least 2 */
    GeneralInverse(int length) {
        this.length = length;
        fourier = new DoubleFFT_1D(length);
        packed = new double[length];
    }

    @Override
    public void reserve(int lanes) {
        bins.reshape(length, lanes);
        frames.reshape(length, lanes);
    }

    /** The real bin N/2 is where the imaginary part of the real bin 0 would be, as JTransforms wants it. */
    @Override
    public float[] real(int k) {
        return bins.row(k == length / 2 ? 1 : 2 * k);
    }

    @Override
    public float[] imaginary(int k) {
        return bins.row(2 * k + 1);
    }

    @Override
    public void transform(int lanes) {
        for (int i = 0; i < lanes; i++) {
            for (int n = 0; n < length; n++) {
                packed[n] = bins.row(n)[i];
            }
            fourier.realInverse(packed, true);
            for (int n = 0; n < length; n++) {
                frames.row(n)[i] = (float) (length * packed[n]);
            }
        }
    }

    @Override
    public float[] frameRow(int n) {
        return frames.row(n);
    }
}
