package org.tfnemo.dsp.signal;

import java.util.Arrays;
import java.util.List;

/**
 * Mean of the lowest or highest values of each band. Each row is handed down the sorted values kept so far, each of
 * which keeps the more extreme of the two and hands on the other: loops over the frames, without a branch.
 */
final class BandExtremes implements Kernel {
    private final List<Band> bands;
    private final Extreme extreme;
    private final boolean roots;
    private final Matrix kept = new Matrix();

    /**
     * @param roots whether the values are squares, and the roots are to be averaged: roots keep the order, so only those
     *     of the values kept are taken
     */
    BandExtremes(List<Band> bands, Extreme extreme, boolean roots) {
        if (bands.isEmpty()) {
            throw new IllegalArgumentException("bands must be at least one; got none");
        }
        this.bands = List.copyOf(bands);
        this.extreme = extreme;
        this.roots = roots;
    }

    @Override
    public void compute(Matrix values, Matrix means) {
        int frames = values.frames();
        means.reshape(bands.size(), frames);
        for (int b = 0; b < bands.size(); b++) {
            Band band = bands.get(b);
            if (band.end() > values.rows()) {
                throw new IllegalArgumentException(
                        "bands must end within the " + values.rows() + " rows of the values; got " + band);
            }
            keep(values, band);
            average(band.counted(), means.row(b), frames);
        }
    }

    private void keep(Matrix values, Band band) {
        int frames = values.frames();
        int counted = band.counted();
        kept.reshape(counted + 1, frames);
        float[] handed = kept.row(counted);
        for (int i = 0; i < counted; i++) {
            Arrays.fill(
                    kept.row(i),
                    0,
                    frames,
                    extreme == Extreme.LOWEST ? Float.POSITIVE_INFINITY : Float.NEGATIVE_INFINITY);
        }
        for (int row = band.start(); row < band.end(); row++) {
            System.arraycopy(values.row(row), 0, handed, 0, frames);
            for (int i = 0; i < counted; i++) {
                if (extreme == Extreme.LOWEST) {
                    keepLower(kept.row(i), handed, frames);
                } else {
                    keepHigher(kept.row(i), handed, frames);
                }
            }
        }
    }

    private void average(int counted, float[] mean, int frames) {
        Arrays.fill(mean, 0, frames, 0f);
        for (int i = 0; i < counted; i++) {
            add(kept.row(i), mean, frames);
        }
        for (int t = 0; t < frames; t++) {
            mean[t] /= counted;
        }
    }

    private void add(float[] row, float[] sum, int frames) {
        for (int t = 0; t < frames; t++) {
            sum[t] += roots ? (float) Math.sqrt(row[t]) : row[t];
        }
    }

    private static void keepLower(float[] kept, float[] handed, int frames) {
        for (int t = 0; t < frames; t++) {
            float a = kept[t];
            float b = handed[t];
            kept[t] = Math.min(a, b);
            handed[t] = Math.max(a, b);
        }
    }

    private static void keepHigher(float[] kept, float[] handed, int frames) {
        for (int t = 0; t < frames; t++) {
            float a = kept[t];
            float b = handed[t];
            kept[t] = Math.max(a, b);
            handed[t] = Math.min(a, b);
        }
    }
}
