package org.tfnemo.dsp.signal;

/**
 * Factors of a sum of two.
 *
 * @param first of the first summand, finite
 * @param second of the second summand, finite
 */
public record Weights(double first, double second) {
    public Weights {
        if (!Double.isFinite(first) || !Double.isFinite(second)) {
            throw new IllegalArgumentException("weights must be finite; got " + first + " and " + second);
        }
    }
}
