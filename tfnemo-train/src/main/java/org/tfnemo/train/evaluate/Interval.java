package org.tfnemo.train.evaluate;

import java.util.Arrays;

/**
 * A range that holds a score with a stated confidence.
 *
 * @param low its lower end
 * @param high its upper end
 */
public record Interval(double low, double high) {
    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("low must not exceed high; got " + low + " and " + high);
        }
    }

    /** Whether {@code value} lies within, ends included. */
    public boolean contains(double value) {
        return low <= value && value <= high;
    }

    /** The middle {@code confidence} of {@code values}, between neighbours linearly; {@code values} is not modified. */
    static Interval middle(double[] values, double confidence) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double tail = (1 - confidence) / 2;
        return new Interval(quantile(sorted, tail), quantile(sorted, 1 - tail));
    }

    private static double quantile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
