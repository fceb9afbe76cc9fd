package org.tfnemo.onnx;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;

/** Float32 values and their shape, last axis fastest; owns its values. A dimension may be 0. */
public final class FloatTensor {
    private final float[] values;
    private final List<Long> shape;

    private FloatTensor(float[] values, List<Long> shape) {
        this.values = values;
        this.shape = shape;
    }

    /** A tensor that takes over {@code values}: the caller must not touch the array again. */
    public static FloatTensor owning(float[] values, long... shape) {
        requireNonNull(values, "values");
        long size = 1;
        for (long dimension : shape) {
            if (dimension < 0) {
                throw new IllegalArgumentException("shape must not be negative; got " + dimension);
            }
            size = Math.multiplyExact(size, dimension);
        }
        List<Long> dimensions = Arrays.stream(shape).boxed().toList();
        if (size != values.length) {
            throw new IllegalArgumentException("values must fill the shape " + dimensions + "; got " + values.length);
        }
        return new FloatTensor(values, dimensions);
    }

    /** The dimensions, outermost first. */
    public List<Long> shape() {
        return shape;
    }

    /** Number of values. */
    public int size() {
        return values.length;
    }

    /** Value {@code index} in storage order. */
    public float at(int index) {
        return values[index];
    }

    /** A copy of the values in storage order. */
    public float[] toArray() {
        return values.clone();
    }
}
