package org.tfnemo.train.loop;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.tfnemo.core.model.Standardisation;
import org.tfnemo.dsp.representation.Family;

/**
 * Accumulates mean and deviation over training clips: one pair for all rows of a spectrogram, whose rows share a
 * unit and whose tilt is information; one pair a row elsewhere, where rows differ by orders of magnitude.
 */
final class StandardisationFit {
    private final boolean perRow;
    private final double[] sum;
    private final double[] squares;
    private long framesSeen;

    StandardisationFit(Family family, int rows) {
        perRow = family != Family.SPECTROGRAM;
        sum = new double[rows];
        squares = new double[rows];
    }

    /** Adds one clip {@code [rows][frames]} that begins at {@code offset}. */
    void add(float[] features, int offset, int frames) {
        for (int row = 0; row < sum.length; row++) {
            for (int i = offset + row * frames; i < offset + (row + 1) * frames; i++) {
                sum[row] += features[i];
                squares[row] += (double) features[i] * features[i];
            }
        }
        framesSeen += frames;
    }

    /** The fitted values; a row that never varies is divided by 1. */
    Standardisation fit() {
        int rows = sum.length;
        if (framesSeen == 0) {
            throw new IllegalStateException("standardisation must be fitted to at least one clip; got none");
        }
        if (!perRow) {
            double mean = total(sum) / (framesSeen * rows);
            double variance = total(squares) / (framesSeen * rows) - mean * mean;
            return Standardisation.uniform(rows, (float) mean, deviation(variance));
        }
        List<Float> means = new ArrayList<>(Collections.nCopies(rows, 0f));
        List<Float> deviations = new ArrayList<>(means);
        for (int row = 0; row < rows; row++) {
            double mean = sum[row] / framesSeen;
            means.set(row, (float) mean);
            deviations.set(row, deviation(squares[row] / framesSeen - mean * mean));
        }
        return new Standardisation(means, deviations);
    }

    private static float deviation(double variance) {
        return variance > 1e-12 ? (float) Math.sqrt(variance) : 1f;
    }

    private static double total(double[] values) {
        double total = 0;
        for (double value : values) {
            total += value;
        }
        return total;
    }
}
