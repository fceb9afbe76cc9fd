package org.tfnemo.dsp.signal;

import java.util.Arrays;

/**
 * Autocorrelation of a row within a window around each frame, by way of its power spectrum: frames lie side by side in
 * {@link PlanarTransform}, zeros behind them keep the ends of a window apart.
 */
final class LocalAutocorrelation implements Kernel {
    /** Frames transformed at a time: 2·1024 rows of them fit the second-level cache at the usual window of 384. */
    private static final int GROUP = 96;

    private final int length;
    private final float[] window;
    private final int points;
    private final PlanarTransform forward;
    private final PlanarTransform back;
    private float[] padded = {};

    LocalAutocorrelation(int length) {
        if (length < 2) {
            throw new IllegalArgumentException("length must be at least 2 frames; got " + length);
        }
        this.length = length;
        window = Hann.periodic(length);
        points = Integer.highestOneBit(2 * length - 2) << 1; // the next power of two from 2·length − 1 on
        forward = new PlanarTransform(points);
        back = new PlanarTransform(points);
    }

    @Override
    public void compute(Matrix row, Matrix autocorrelation) {
        if (row.rows() != 1) {
            throw new IllegalArgumentException("row must be one row; got " + row.rows());
        }
        int frames = row.frames();
        autocorrelation.reshape(length, frames);
        pad(row.row(0), frames);
        int groups = (frames + GROUP - 1) / GROUP;
        int group = (frames + groups - 1) / groups;
        for (int first = 0; first < frames; first += group) {
            int lanes = Math.min(group, frames - first);
            cut(first, lanes);
            forward.transform(lanes);
            squareInto(lanes);
            back.transform(lanes);
            for (int lag = 0; lag < length; lag++) {
                System.arraycopy(back.real(lag), 0, autocorrelation.row(lag), first, lanes);
            }
        }
    }

    /** The row between two straight lines that lead from its ends to zero. */
    private void pad(float[] row, int frames) {
        int ramp = length / 2;
        if (padded.length < frames + 2 * ramp) {
            padded = new float[frames + 2 * ramp];
        }
        System.arraycopy(row, 0, padded, ramp, frames);
        for (int i = 0; i < ramp; i++) {
            float share = (float) i / ramp;
            padded[i] = share * row[0];
            padded[frames + 2 * ramp - 1 - i] = share * row[frames - 1];
        }
    }

    private void cut(int first, int lanes) {
        forward.reserve(lanes);
        for (int n = 0; n < length; n++) {
            float[] frame = forward.frameRow(n);
            System.arraycopy(padded, first + n, frame, 0, lanes);
            scale(frame, window[n], lanes);
        }
        for (int n = length; n < points; n++) {
            Arrays.fill(forward.frameRow(n), 0, lanes, 0f);
        }
    }

    /** The power spectrum is real and even, so a forward transform is the inverse one but for the factor. */
    private void squareInto(int lanes) {
        back.reserve(lanes);
        float factor = 1f / points;
        for (int k = 0; k <= points / 2; k++) {
            float[] power = back.frameRow(k);
            square(forward.real(k), forward.imaginary(k), power, lanes, factor);
            if (k > 0 && k < points / 2) {
                System.arraycopy(power, 0, back.frameRow(points - k), 0, lanes);
            }
        }
    }

    private static void scale(float[] row, float factor, int lanes) {
        for (int i = 0; i < lanes; i++) {
            row[i] *= factor;
        }
    }

    private static void square(float[] re, float[] im, float[] power, int lanes, float factor) {
        for (int i = 0; i < lanes; i++) {
            float p = re[i];
            float q = im[i];
            power[i] = (p * p + q * q) * factor;
        }
    }
}
