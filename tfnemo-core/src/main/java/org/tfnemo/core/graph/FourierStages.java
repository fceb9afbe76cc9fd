package org.tfnemo.core.graph;

import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.family.TNumber;

/**
 * The two constant products of a Fourier transform, in any precision.
 *
 * @param factors of the frame's length
 */
record FourierStages(FourierFactors factors) {
    /**
     * The bins of all frames.
     *
     * @param framed {@code [batch, inner, outer, frames]} as {@link FramedSamples} lays them out
     * @param first {@code [inner, 2·outer, outer]}, {@link FourierMatrices#first}
     * @param second {@code [2·spans, 2·inner]}, {@link FourierMatrices#second}
     * @return {@code [batch, 2, computedBins, frames]}: real parts, then imaginary parts
     */
    <T extends TNumber> Operand<T> of(Ops tf, Operand<T> framed, Operand<T> first, Operand<T> second) {
        int frames = (int) framed.shape().get(3);
        // [batch, inner, 2·outer, frames]: rows (b, real | imaginary) of columns (c, t), as stage 2 wants them.
        Operand<T> half = tf.train.batchMatMul(first, framed, framed.asOutput().type());
        Operand<T> rows = tf.reshape(half, tf.array(-1, 2 * factors.inner(), factors.outer() * frames));
        // [batch, 2·spans, outer·frames]: row d and column (c, t) make bin c + outer·d in order.
        Operand<T> whole = tf.train.batchMatMul(second, rows, framed.asOutput().type());
        return tf.reshape(whole, tf.array(-1, 2, factors.computedBins(), frames));
    }
}
