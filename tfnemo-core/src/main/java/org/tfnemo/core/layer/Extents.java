package org.tfnemo.core.layer;

import org.tensorflow.Operand;
import org.tensorflow.ndarray.Shape;

/** Extents of operands that must be known while the graph is built. */
final class Extents {
    private Extents() {}

    /** Extent of {@code axis}, or a refusal that names the layer. */
    static long of(Operand<?> x, int axis, String layer) {
        Shape shape = x.shape();
        long extent = shape.isUnknown() || axis >= shape.numDimensions() ? Shape.UNKNOWN_SIZE : shape.get(axis);
        if (extent == Shape.UNKNOWN_SIZE) {
            throw new IllegalArgumentException(
                    layer + " must have an input with a known extent on axis " + axis + "; got " + shape);
        }
        return extent;
    }
}
