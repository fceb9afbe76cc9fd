package org.tfnemo.train.chart;

/**
 * From here to there.
 *
 * @param low lower end
 * @param high upper end, not below it
 */
public record Range(double low, double high) {
    public Range {
        if (!(low <= high)) {
            throw new IllegalArgumentException("low must not exceed high; got " + low + " and " + high);
        }
    }
}
