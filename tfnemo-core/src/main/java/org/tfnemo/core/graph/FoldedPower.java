package org.tfnemo.core.graph;

import java.util.List;
import org.tensorflow.Operand;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TFloat64;
import org.tensorflow.types.family.TNumber;

/** Squared magnitudes of Fourier transforms of windowed frames, in float64, by {@link FoldedMatrices}. */
final class FoldedPower {
    private final Ops tf;
    private final FoldedMatrices matrices;

    FoldedPower(Ops tf, FoldedMatrices matrices) {
        this.tf = tf;
        this.matrices = matrices;
    }

    /**
     * The power of each bin.
     *
     * @param framed {@code [batch, inner, used, frames]}: value {@code b + inner·a} of frame {@code t} at {@code [b, a, t]}
     * @param type what the powers are rounded to
     * @return {@code [batch, bins, frames]}
     */
    <T extends TNumber> Operand<T> of(Operand<TFloat32> framed, Class<T> type) {
        int rows = matrices.rows();
        int columns = matrices.columns();
        int inner = matrices.factors().inner();
        int frames = (int) framed.shape().get(3);
        Operand<TFloat64> first = constant(matrices.first(), inner, 2L * columns, matrices.used());
        Operand<TFloat64> half = tf.train.batchMatMul(first, tf.dtypes.cast(framed, TFloat64.class), TFloat64.class);
        Operand<TFloat64> stage = tf.reshape(half, tf.array(-1, inner, 2 * columns * frames));
        Operand<TFloat64> near = tf.slice(stage, tf.array(0, 0, 0), tf.array(-1, rows, -1));
        Operand<TFloat64> far = tf.gather(stage, tf.constant(matrices.mirror()), tf.constant(1));
        Parts even = parts(matrices.cosines(), tf.math.add(near, far));
        Parts odd = parts(matrices.sines(), tf.math.sub(near, far));
        Operand<T> up = power(tf.math.add(even.real, odd.imaginary), tf.math.sub(even.imaginary, odd.real), type);
        Operand<T> down = power(tf.math.sub(even.real, odd.imaginary), tf.math.add(even.imaginary, odd.real), type);
        Operand<T> both =
                tf.reshape(tf.concat(List.of(up, down), tf.constant(1)), tf.array(-1, 2 * rows * columns, frames));
        return tf.gather(both, tf.constant(matrices.places()), tf.constant(1));
    }

    /** Both {@code [batch, rows, columns·frames]}. */
    private record Parts(Operand<TFloat64> real, Operand<TFloat64> imaginary) {}

    private Parts parts(double[] matrix, Operand<TFloat64> values) {
        Operand<TFloat64> constant = constant(matrix, matrices.rows(), matrices.rows());
        Operand<TFloat64> product = tf.train.batchMatMul(constant, values, TFloat64.class);
        int half = (int) product.shape().get(2) / 2;
        return new Parts(
                tf.slice(product, tf.array(0, 0, 0), tf.array(-1, -1, half)),
                tf.slice(product, tf.array(0, 0, half), tf.array(-1, -1, half)));
    }

    private Operand<TFloat64> constant(double[] values, long... shape) {
        return tf.constant(Shape.of(shape), DataBuffers.of(values));
    }

    private <T extends TNumber> Operand<T> power(Operand<TFloat64> real, Operand<TFloat64> imaginary, Class<T> type) {
        return tf.dtypes.cast(tf.math.add(tf.math.square(real), tf.math.square(imaginary)), type);
    }
}
