package org.tfnemo.core.graph;

import org.tensorflow.Operand;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TFloat64;
import org.tensorflow.types.family.TNumber;

/**
 * The products and sums of {@link FoldedMatrices} as operations.
 *
 * @param <T> the precision
 */
final class FoldedStages<T extends TNumber> {
    private final Ops tf;
    private final FoldedMatrices matrices;
    private final Constants<T> constants;

    /** How a constant is made. */
    private interface Constants<T extends TNumber> {
        Operand<T> of(Shape shape, double[] values);
    }

    private FoldedStages(Ops tf, FoldedMatrices matrices, Constants<T> constants) {
        this.tf = tf;
        this.matrices = matrices;
        this.constants = constants;
    }

    static FoldedStages<TFloat32> single(Ops tf, FoldedMatrices matrices) {
        return new FoldedStages<>(tf, matrices, (shape, values) -> tf.constant(shape, DataBuffers.of(rounded(values))));
    }

    static FoldedStages<TFloat64> fine(Ops tf, FoldedMatrices matrices) {
        return new FoldedStages<>(tf, matrices, (shape, values) -> tf.constant(shape, DataBuffers.of(values)));
    }

    /**
     * The values of {@link FoldedMatrices}, each {@code [batch, rows, columns·frames]}.
     *
     * @param up {@code X[c + outer·d]}
     * @param down {@code X[c − outer·d]}
     */
    record Halves<T extends TNumber>(Complex<T> up, Complex<T> down) {}

    /** Real and imaginary parts. */
    record Complex<T extends TNumber>(Operand<T> real, Operand<T> imaginary) {}

    /**
     * All bins of all frames.
     *
     * @param framed {@code [batch, inner, used, frames]}: value {@code b + inner·a} of frame {@code t} at {@code [b, a, t]}
     * @param type what the products of stage 2 are rounded to; a bin then has a rounding of the bin that mirrors it, less
     *     than {@code outer} bins away, and none of any other
     */
    <R extends TNumber> Halves<R> of(Operand<T> framed, Class<R> type) {
        int inner = matrices.factors().inner();
        int columns = 2 * matrices.columns();
        int frames = (int) framed.shape().get(3);
        Operand<T> first = constants.of(Shape.of(inner, columns, matrices.used()), matrices.first());
        Operand<T> half = tf.train.batchMatMul(first, framed, framed.asOutput().type());
        Operand<T> stage = tf.reshape(half, tf.array(-1, inner, columns * frames));
        Operand<T> near = tf.slice(stage, tf.array(0, 0, 0), tf.array(-1, matrices.rows(), -1));
        Operand<T> far = tf.gather(stage, tf.constant(matrices.mirror()), tf.constant(1));
        Complex<R> even = product(matrices.cosines(), tf.math.add(near, far), type);
        Complex<R> odd = product(matrices.sines(), tf.math.sub(near, far), type);
        return new Halves<>(
                new Complex<>(tf.math.add(even.real, odd.imaginary), tf.math.sub(even.imaginary, odd.real)),
                new Complex<>(tf.math.sub(even.real, odd.imaginary), tf.math.add(even.imaginary, odd.real)));
    }

    private <R extends TNumber> Complex<R> product(double[] matrix, Operand<T> values, Class<R> type) {
        Operand<T> constant = constants.of(Shape.of(matrices.rows(), matrices.rows()), matrix);
        Operand<R> product = tf.dtypes.cast(
                tf.train.batchMatMul(constant, values, values.asOutput().type()), type);
        int half = (int) product.shape().get(2) / 2;
        return new Complex<>(
                tf.slice(product, tf.array(0, 0, 0), tf.array(-1, -1, half)),
                tf.slice(product, tf.array(0, 0, half), tf.array(-1, -1, half)));
    }

    private static float[] rounded(double[] values) {
        float[] rounded = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            rounded[i] = (float) values[i];
        }
        return rounded;
    }
}
