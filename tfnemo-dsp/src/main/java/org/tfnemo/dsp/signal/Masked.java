package org.tfnemo.dsp.signal;

/** A complex matrix, real parts above imaginary parts, times a real one. */
final class Masked implements PairKernel {
    @Override
    public void compute(Matrix complex, Matrix mask, Matrix products) {
        int bins = mask.rows();
        int frames = mask.frames();
        if (complex.rows() != 2 * bins || complex.frames() != frames) {
            throw new IllegalArgumentException(
                    "complex must have twice the rows of mask and its frames; got " + complex + " and " + mask);
        }
        products.reshape(2 * bins, frames);
        for (int k = 0; k < bins; k++) {
            multiply(complex.row(k), mask.row(k), products.row(k), frames);
            multiply(complex.row(bins + k), mask.row(k), products.row(bins + k), frames);
        }
    }

    private static void multiply(float[] values, float[] mask, float[] products, int frames) {
        for (int i = 0; i < frames; i++) {
            products[i] = values[i] * mask[i];
        }
    }
}
