package org.tfnemo.core.graph;

import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.op.math.Mean;
import org.tensorflow.types.TFloat32;

/** Mean rise over all rows from one frame to the next, some frames later: {@code [batch, rows, frames] → [batch, 1, frames]}. */
final class SpectralRise {
    private final int delay;

    SpectralRise(int delay) {
        if (delay < 0) {
            throw new IllegalArgumentException("delay must be at least 0 frames; got " + delay);
        }
        this.delay = delay;
    }

    Operand<TFloat32> of(Ops tf, Operand<TFloat32> values) {
        int frames = (int) values.shape().get(2);
        int rises = frames - 1 - delay;
        if (rises < 1) {
            Operand<TFloat32> row = tf.slice(values, tf.array(0, 0, 0), tf.array(-1, 1, frames));
            return tf.dtypes.cast(tf.math.less(row, row), TFloat32.class); // zeros of the batch's size, even from NaN
        }
        Operand<TFloat32> before = tf.slice(values, tf.array(0, 0, 0), tf.array(-1, -1, rises));
        Operand<TFloat32> after = tf.slice(values, tf.array(0, 0, 1), tf.array(-1, -1, rises));
        Operand<TFloat32> change = tf.math.sub(after, before);
        // d + |d| is twice the rise; ONNX Runtime's relu would make 0 of NaN.
        Operand<TFloat32> twice = tf.math.add(change, tf.math.abs(change));
        Operand<TFloat32> mean =
                tf.math.mul(tf.math.mean(twice, tf.constant(1), Mean.keepDims(true)), tf.constant(0.5f));
        int[][] zeros = {{0, 0}, {0, 0}, {delay + 1, 0}};
        return tf.pad(mean, tf.constant(zeros), tf.constant(0f));
    }
}
