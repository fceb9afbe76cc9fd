package org.tfnemo.dsp.npy;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;

/** A float32 array of any rank, row by row (the last index runs fastest); owns its values. */
public final class NpyArray {
    private final int[] shape;
    private final float[] values;

    private NpyArray(int[] shape, float[] values) {
        this.shape = shape;
        this.values = values;
    }

    /**
     * An array that takes over {@code values}: the caller must not touch them again.
     *
     * @param values as many as the product of {@code shape}
     * @param shape lengths of the axes, each at least 0; none for a single value; copied
     */
    public static NpyArray owning(float[] values, int... shape) {
        requireNonNull(values, "values");
        int[] copy = shape.clone();
        long size = 1;
        for (int length : copy) {
            if (length < 0) {
                throw new IllegalArgumentException("shape must hold no negative length; got " + Arrays.toString(copy));
            }
            size = Math.multiplyExact(size, length);
        }
        if (values.length != size) {
            throw new IllegalArgumentException("values must be as many as shape " + Arrays.toString(copy) + " says ("
                    + size + "); got " + values.length);
        }
        return new NpyArray(copy, values);
    }

    /** A copy of the lengths of the axes. */
    public int[] shape() {
        return shape.clone();
    }

    /** Number of axes. */
    public int rank() {
        return shape.length;
    }

    /** Length of {@code axis}. */
    public int length(int axis) {
        return shape[axis];
    }

    /** Number of values. */
    public int size() {
        return values.length;
    }

    /** Value {@code index}, counted row by row. */
    public float at(int index) {
        return values[index];
    }

    /** A copy of the values, row by row. */
    public float[] toArray() {
        return values.clone();
    }

    /** The values themselves, for the writers of this package, which only read them. */
    float[] values() {
        return values;
    }
}
