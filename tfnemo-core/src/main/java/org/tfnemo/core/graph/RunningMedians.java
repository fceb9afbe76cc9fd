package org.tfnemo.core.graph;

import java.util.List;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Stack;
import org.tensorflow.op.core.Unstack;
import org.tensorflow.types.TFloat32;
import org.tfnemo.dsp.signal.MedianNetwork;

/**
 * Running medians of a matrix along its frames and along its rows, by one network of minima and maxima for both: half
 * as many operations as two networks, each on twice as many values.
 *
 * @param overFrames {@code [batch, rows, frames]}
 * @param overRows {@code [batch, rows, frames]}
 */
record RunningMedians(Operand<TFloat32> overFrames, Operand<TFloat32> overRows) {
    static RunningMedians of(Ops tf, Operand<TFloat32> values, int width) {
        int rows = (int) values.shape().get(1);
        int frames = (int) values.shape().get(2);
        Operand<TFloat32> turned = tf.linalg.transpose(values, tf.array(0, 2, 1));
        MedianTiles alongFrames = new MedianTiles(width, frames, rows);
        MedianTiles alongRows = new MedianTiles(width, rows, frames);
        Operand<TFloat32> tiles =
                tf.concat(List.of(alongFrames.cut(tf, turned), alongRows.cut(tf, values)), tf.constant(2));
        MedianNetwork<Operand<TFloat32>> network = new MedianNetwork<>(width, tf.math::minimum, tf.math::maximum);
        List<Operand<TFloat32>> medians = network.medians(unstacked(tf, tiles));
        Operand<TFloat32> joined = tf.stack(medians, Stack.axis(1L));
        int first = alongFrames.columns();
        Operand<TFloat32> left = tf.slice(joined, tf.array(0, 0, 0), tf.array(-1, -1, first));
        Operand<TFloat32> right = tf.slice(joined, tf.array(0, 0, first), tf.array(-1, -1, alongRows.columns()));
        return new RunningMedians(
                tf.linalg.transpose(alongFrames.join(tf, left), tf.array(0, 2, 1)), alongRows.join(tf, right));
    }

    private static List<Operand<TFloat32>> unstacked(Ops tf, Operand<TFloat32> tiles) {
        Unstack<TFloat32> unstacked = tf.unstack(tiles, tiles.shape().get(1), Unstack.axis(1L));
        return List.copyOf(unstacked.output());
    }
}
