package org.tfnemo.core.gradient;

import static java.util.Objects.requireNonNull;

import org.tensorflow.Operand;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.types.TFloat32;

/** The value at which one operand of a graph is held: a placeholder or a variable, fed either way. */
final class Point {
    private final String name;
    private final Operand<TFloat32> operand;
    private final Shape shape;
    private final float[] values;

    /** @param values one for each element of {@code shape}, row by row; copied */
    Point(String name, Operand<TFloat32> operand, Shape shape, float[] values) {
        this.name = requireNonNull(name, "name");
        this.operand = requireNonNull(operand, "operand");
        this.shape = requireNonNull(shape, "shape");
        if (values.length != shape.size()) {
            throw new IllegalArgumentException(
                    "values of " + name + " must fill the shape " + shape + "; got " + values.length);
        }
        this.values = values.clone();
    }

    String name() {
        return name;
    }

    Operand<TFloat32> operand() {
        return operand;
    }

    float[] values() {
        return values.clone();
    }

    /** A new tensor of {@code other} values in this point's shape; the caller closes it. */
    TFloat32 tensor(float[] other) {
        return TFloat32.tensorOf(shape, DataBuffers.of(other));
    }
}
