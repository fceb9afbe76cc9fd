package org.tfnemo.dsp.signal;

/** Absolute value of a complex matrix, real parts above imaginary parts. */
final class Magnitude implements Kernel {
    @Override
    public void compute(Matrix complex, Matrix magnitude) {
        int bins = complex.rows() / 2;
        magnitude.reshape(bins, complex.frames());
        for (int k = 0; k < bins; k++) {
            absolute(complex.row(k), complex.row(bins + k), magnitude.row(k), complex.frames());
        }
    }

    private static void absolute(float[] re, float[] im, float[] magnitude, int frames) {
        for (int i = 0; i < frames; i++) {
            float p = re[i];
            float q = im[i];
            magnitude[i] = (float) Math.sqrt(p * p + q * q);
        }
    }
}
