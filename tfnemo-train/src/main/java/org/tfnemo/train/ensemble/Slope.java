package org.tfnemo.train.ensemble;

/** A function's value at a point and how it changes with each coordinate; owns the array it is given. */
final class Slope {
    private final double value;
    private final double[] gradient;

    Slope(double value, double[] gradient) {
        this.value = value;
        this.gradient = gradient;
    }

    double value() {
        return value;
    }

    /** Shared, not to be modified. */
    double[] gradient() {
        return gradient;
    }
}
