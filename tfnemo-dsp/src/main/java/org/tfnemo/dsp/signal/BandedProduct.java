package org.tfnemo.dsp.signal;

import java.util.Arrays;

/** A constant matrix times a matrix; of each row of the constant only the band from first to last non-zero counts. */
final class BandedProduct implements Kernel {
    private final int in;
    private final int[] starts;
    private final float[][] bands;

    BandedProduct(Projection projection) {
        in = projection.in();
        starts = new int[projection.out()];
        bands = new float[projection.out()][];
        for (int row = 0; row < bands.length; row++) {
            int start = 0;
            int end = in;
            while (start < end && projection.at(row, start) == 0f) {
                start++;
            }
            while (end > start && projection.at(row, end - 1) == 0f) {
                end--;
            }
            starts[row] = start;
            bands[row] = new float[end - start];
            for (int k = start; k < end; k++) {
                bands[row][k - start] = projection.at(row, k);
            }
        }
    }

    @Override
    public void compute(Matrix values, Matrix products) {
        if (values.rows() != in) {
            throw new IllegalArgumentException(
                    "values must have as many rows as the projection has columns (" + in + "); got " + values.rows());
        }
        int frames = values.frames();
        products.reshape(bands.length, frames);
        for (int row = 0; row < bands.length; row++) {
            float[] sum = products.row(row);
            Arrays.fill(sum, 0, frames, 0f);
            addBand(values, starts[row], bands[row], sum);
        }
    }

    /** Two rows at a time, so that the sum is loaded and stored half as often. */
    private static void addBand(Matrix values, int start, float[] band, float[] sum) {
        int frames = values.frames();
        int pairs = band.length / 2 * 2;
        for (int k = 0; k < pairs; k += 2) {
            addPair(values.row(start + k), values.row(start + k + 1), sum, frames, band[k], band[k + 1]);
        }
        if (pairs < band.length) {
            add(values.row(start + pairs), sum, frames, band[pairs]);
        }
    }

    private static void addPair(float[] a, float[] b, float[] sum, int frames, float p, float q) {
        for (int i = 0; i < frames; i++) {
            sum[i] += a[i] * p + b[i] * q;
        }
    }

    private static void add(float[] a, float[] sum, int frames, float p) {
        for (int i = 0; i < frames; i++) {
            sum[i] += a[i] * p;
        }
    }
}
