package org.tfnemo.core.graph;

import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Max;
import org.tensorflow.op.core.Sum;
import org.tensorflow.types.TFloat32;

/** Each frame of {@code [batch, rows, frames]} divided by a size of its own; frames of no size are left as they are. */
final class FrameShares {
    private final Ops tf;
    private final Operand<TFloat32> values;

    FrameShares(Ops tf, Operand<TFloat32> values) {
        this.tf = tf;
        this.values = values;
    }

    Operand<TFloat32> ofLargest() {
        return of(tf.max(tf.math.abs(values), tf.constant(1), Max.keepDims(true)));
    }

    Operand<TFloat32> ofSum() {
        return of(tf.sum(tf.math.abs(values), tf.constant(1), Sum.keepDims(true)));
    }

    private Operand<TFloat32> of(Operand<TFloat32> size) {
        Operand<TFloat32> silent = tf.dtypes.cast(tf.math.less(size, tf.constant(Float.MIN_NORMAL)), TFloat32.class);
        // 1 where silent. Not the larger of size and a tiny number, whose gradient would be that of 1/tiny.
        Operand<TFloat32> divisor = tf.math.add(size, tf.math.mul(silent, tf.math.sub(tf.constant(1f), size)));
        return tf.math.div(values, divisor);
    }
}
