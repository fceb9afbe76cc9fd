package org.tfnemo.core.graph;

import java.util.List;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat64;
import org.tensorflow.types.family.TNumber;

/** Squared magnitudes of Fourier transforms of windowed frames, in float64, by {@link FoldedStages}. */
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
     * @param type what the products of the last stage are rounded to before they are added and squared
     * @return {@code [batch, bins, frames]}
     */
    <T extends TNumber> Operand<T> of(Operand<TFloat64> framed, Class<T> type) {
        int frames = (int) framed.shape().get(3);
        FoldedStages.Halves<T> halves = FoldedStages.fine(tf, matrices).of(framed, type);
        Operand<T> powers = tf.concat(List.of(power(halves.up()), power(halves.down())), tf.constant(1));
        int rows = 2 * matrices.rows() * matrices.columns();
        return tf.gather(
                tf.reshape(powers, tf.array(-1, rows, frames)), tf.constant(matrices.places()), tf.constant(1));
    }

    private <T extends TNumber> Operand<T> power(FoldedStages.Complex<T> values) {
        return tf.math.add(tf.math.square(values.real()), tf.math.square(values.imaginary()));
    }
}
