package org.tfnemo.core.graph;

import java.util.List;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

/**
 * Frames one below the other: {@code [batch, 1, n] → [batch, frames, length]}, where frame {@code t} is centred on
 * sample {@code t·hop} and samples outside the clip are zero.
 *
 * @param length samples in a frame, even
 * @param hop samples between frames; may exceed {@code length}
 * @param frames number of frames
 */
record OctaveFrames(int length, int hop, int frames) {
    Operand<TFloat32> of(Ops tf, Operand<TFloat32> samples) {
        int steps = 1;
        while (steps * hop < length) {
            steps *= 2;
        }
        int blocks = frames + steps - 1;
        int before = length / 2;
        int count = (int) samples.shape().get(2);
        int kept = Math.min(count, blocks * hop - before);
        Operand<TFloat32> covered =
                kept == count ? samples : tf.slice(samples, tf.array(0, 0, 0), tf.array(-1, 1, kept));
        int[][] zeros = {{0, 0}, {0, 0}, {before, blocks * hop - before - kept}};
        Operand<TFloat32> padded = tf.pad(covered, tf.constant(zeros), tf.constant(0f));
        Operand<TFloat32> rows = tf.reshape(padded, tf.array(-1, blocks, hop));
        // A row of w samples and the row w further on make a row of 2w: a few joins instead of length / hop.
        for (int step = 1; step < steps; step *= 2) {
            blocks -= step;
            int width = step * hop;
            Operand<TFloat32> left = tf.slice(rows, tf.array(0, 0, 0), tf.array(-1, blocks, width));
            Operand<TFloat32> right = tf.slice(rows, tf.array(0, step, 0), tf.array(-1, blocks, width));
            rows = tf.concat(List.of(left, right), tf.constant(2));
        }
        return steps * hop == length ? rows : tf.slice(rows, tf.array(0, 0, 0), tf.array(-1, frames, length));
    }
}
