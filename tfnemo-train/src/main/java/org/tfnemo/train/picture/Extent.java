package org.tfnemo.train.picture;

/** The smallest and the largest of the finite values seen; 0 and 1 as long as there was none. */
final class Extent {
    private double lowest = Double.POSITIVE_INFINITY;
    private double highest = Double.NEGATIVE_INFINITY;

    void include(double value) {
        if (Double.isFinite(value)) {
            lowest = Math.min(lowest, value);
            highest = Math.max(highest, value);
        }
    }

    double lowest() {
        return lowest <= highest ? lowest : 0;
    }

    double highest() {
        return lowest <= highest ? highest : 1;
    }
}
