package org.tfnemo.core.graph;

import java.util.List;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;
import org.tfnemo.dsp.signal.Slope;

/**
 * The slope of each row at each frame, by differences of shifted slices: a constant matrix over all frames would grow
 * with the square of the clip's length.
 *
 * <p>{@code [batch, rows, frames] → [batch, rows, frames]}.
 */
final class SlopeFilter {
    private final Slope slope;

    SlopeFilter(Slope slope) {
        this.slope = slope;
    }

    Operand<TFloat32> of(Ops tf, Operand<TFloat32> values) {
        int frames = slope.requireFrames((int) values.shape().get(2));
        int reach = slope.reach();
        int lines = frames - 2 * reach;
        Operand<TFloat32> sum = null;
        for (int m = 1; m <= reach; m++) {
            Operand<TFloat32> rise =
                    tf.math.sub(columns(tf, values, reach + m, lines), columns(tf, values, reach - m, lines));
            Operand<TFloat32> share = tf.math.mul(rise, tf.constant(slope.weight(m)));
            sum = sum == null ? share : tf.math.add(sum, share);
        }
        Operand<TFloat32> first = tf.tile(columns(tf, sum, 0, 1), tf.array(1, 1, reach));
        Operand<TFloat32> last = tf.tile(columns(tf, sum, lines - 1, 1), tf.array(1, 1, reach));
        return tf.concat(List.of(first, sum, last), tf.constant(2));
    }

    private static Operand<TFloat32> columns(Ops tf, Operand<TFloat32> values, int first, int count) {
        return tf.slice(values, tf.array(0, 0, first), tf.array(-1, -1, count));
    }
}
