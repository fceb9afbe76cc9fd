package org.tfnemo.core.graph;

import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;
import org.tfnemo.dsp.signal.Framing;

/**
 * A row of samples with zeros around it, so that frame {@code t} begins at position {@code t·hop}.
 *
 * @param values {@code [batch, 1, length]}
 * @param length samples, zeros included
 */
record PaddedSamples(Operand<TFloat32> values, int length) {
    /**
     * Puts zeros before and behind.
     *
     * @param samples {@code [batch, 1, n]}
     * @param length positions wanted, at least those the frames cover; samples behind the last frame are cut off
     */
    static PaddedSamples of(Ops tf, Operand<TFloat32> samples, Framing framing, int length) {
        int count = (int) samples.shape().get(2);
        int before = framing.length() / 2;
        int kept = Math.min(count, length - before);
        Operand<TFloat32> covered =
                kept == count ? samples : tf.slice(samples, tf.array(0, 0, 0), tf.array(-1, 1, kept));
        int[][] zeros = {{0, 0}, {0, 0}, {before, length - before - kept}};
        return new PaddedSamples(tf.pad(covered, tf.constant(zeros), tf.constant(0f)), length);
    }
}
