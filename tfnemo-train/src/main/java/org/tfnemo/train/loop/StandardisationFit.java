package org.tfnemo.train.loop;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tfnemo.core.model.Standardisation;
import org.tfnemo.dsp.representation.Family;
import org.tfnemo.dsp.representation.Representation;
import org.tfnemo.dsp.representation.RepresentationName;
import org.tfnemo.dsp.representation.Stacked;

/**
 * Accumulates mean and deviation over training clips: one pair for all rows of a spectrogram, whose rows share a
 * unit and whose tilt is information; one pair a row elsewhere, where rows differ by orders of magnitude. Each channel
 * of a stack as its own family asks.
 */
final class StandardisationFit {
    /** The group of each row; rows of a group share one mean and deviation. */
    private final int[] groups;

    private final double[] sum;
    private final double[] squares;
    private final long[] seen;

    private StandardisationFit(int[] groups) {
        this.groups = groups;
        int count = groups[groups.length - 1] + 1;
        sum = new double[count];
        squares = new double[count];
        seen = new long[count];
    }

    /** A fit for {@code representation}. */
    static StandardisationFit of(Representation representation) {
        List<Representation> channels =
                representation instanceof Stacked stacked ? stacked.parts() : List.of(representation);
        int height = representation.rows() / channels.size();
        int[] groups = new int[representation.rows()];
        int next = 0;
        for (int channel = 0; channel < channels.size(); channel++) {
            int from = channel * height;
            if (RepresentationName.of(channels.get(channel)).family() == Family.SPECTROGRAM) {
                Arrays.fill(groups, from, from + height, next++);
            } else {
                for (int row = from; row < from + height; row++) {
                    groups[row] = next++;
                }
            }
        }
        return new StandardisationFit(groups);
    }

    /** Adds one clip {@code [rows][frames]} that begins at {@code offset}. */
    void add(float[] features, int offset, int frames) {
        for (int row = 0; row < groups.length; row++) {
            int group = groups[row];
            for (int i = offset + row * frames; i < offset + (row + 1) * frames; i++) {
                sum[group] += features[i];
                squares[group] += (double) features[i] * features[i];
            }
            seen[group] += frames;
        }
    }

    /** The fitted values; a row that never varies is divided by 1. */
    Standardisation fit() {
        if (seen[0] == 0) {
            throw new IllegalStateException("standardisation must be fitted to at least one clip; got none");
        }
        List<Float> means = new ArrayList<>();
        List<Float> deviations = new ArrayList<>();
        for (int group : groups) {
            double mean = sum[group] / seen[group];
            means.add((float) mean);
            deviations.add(deviation(squares[group] / seen[group] - mean * mean));
        }
        return new Standardisation(means, deviations);
    }

    private static float deviation(double variance) {
        return variance > 1e-12 ? (float) Math.sqrt(variance) : 1f;
    }
}
