package org.tfnemo.dsp.signal;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;

/**
 * An immutable constant matrix {@code [out][in]} that a step multiplies a matrix by. A value: projections of equal
 * weights are equal, so that an engine can tell equal steps.
 */
public final class Projection {
    private final int out;
    private final int in;
    private final float[] weights;

    /**
     * @param out rows of the result
     * @param in rows of the operand
     * @param weights {@code out·in} values, row by row; copied
     */
    public Projection(int out, int in, float[] weights) {
        if (out < 1 || in < 1) {
            throw new IllegalArgumentException("out and in must be at least 1; got " + out + " and " + in);
        }
        if (requireNonNull(weights, "weights").length != (long) out * in) {
            throw new IllegalArgumentException(
                    "weights must hold out·in = " + out + "·" + in + " values; got " + weights.length);
        }
        this.out = out;
        this.in = in;
        this.weights = weights.clone();
    }

    /** Rows of the result. */
    public int out() {
        return out;
    }

    /** Rows of the operand. */
    public int in() {
        return in;
    }

    /** The weight of input row {@code column} in output row {@code row}. */
    public float at(int row, int column) {
        return weights[row * in + column];
    }

    /** A copy of the weights, row by row. */
    public float[] toArray() {
        return weights.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Projection projection
                && out == projection.out
                && in == projection.in
                && Arrays.equals(weights, projection.weights);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * out + in) + Arrays.hashCode(weights);
    }

    @Override
    public String toString() {
        return "Projection[" + out + "][" + in + "]";
    }
}
