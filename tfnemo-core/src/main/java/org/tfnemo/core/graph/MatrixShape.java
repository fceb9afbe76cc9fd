package org.tfnemo.core.graph;

import org.tensorflow.Operand;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.types.TFloat32;

/** What the vocabulary asks of a matrix {@code [batch, rows, columns]}, whose batch alone need not be known. */
final class MatrixShape {
    private MatrixShape() {}

    static int rows(Operand<TFloat32> matrix) {
        return known(matrix, 1);
    }

    static int columns(Operand<TFloat32> matrix) {
        return known(matrix, 2);
    }

    static Operand<TFloat32> requireMatrix(Operand<TFloat32> matrix) {
        known(matrix, 1);
        known(matrix, 2);
        return matrix;
    }

    static Operand<TFloat32> requireSamples(Operand<TFloat32> samples) {
        if (rows(samples) != 1) {
            throw new IllegalArgumentException("samples must be [batch, 1, n]; got " + samples.shape());
        }
        return samples;
    }

    static void requireShape(Operand<TFloat32> matrix, int rows, int columns) {
        if (rows(matrix) != rows || columns(matrix) != columns) {
            throw new IllegalArgumentException("a matrix must be [batch, " + rows + ", " + columns
                    + "], because of what it is joined with; got " + matrix.shape());
        }
    }

    private static int known(Operand<TFloat32> matrix, int axis) {
        Shape shape = matrix.shape();
        if (shape.numDimensions() != 3 || shape.get(axis) < 1) {
            throw new IllegalArgumentException(
                    "a matrix must be [batch, rows, columns] with known rows and columns; got " + shape);
        }
        return Math.toIntExact(shape.get(axis));
    }
}
