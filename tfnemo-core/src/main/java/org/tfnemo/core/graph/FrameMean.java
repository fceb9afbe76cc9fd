package org.tfnemo.core.graph;

import java.util.List;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;
import org.tfnemo.dsp.signal.Framing;

/**
 * Mean over each frame of a row of values, zeros outside: {@code [batch, 1, n] → [batch, 1, frames]}.
 *
 * <p>Blocks as long as the greatest common divisor of frame and hop are summed first, frames are means of blocks: less
 * work, and float32 loses fewer digits than in one long sum.
 */
final class FrameMean {
    private final Framing framing;

    FrameMean(Framing framing) {
        this.framing = framing;
    }

    /** The mean over frames of {@code padded}, which was padded to {@link #length}. */
    Operand<TFloat32> of(Ops tf, PaddedSamples padded) {
        int block = greatestCommonDivisor(framing.length(), framing.hop());
        int blocks = padded.length() / block;
        Operand<TFloat32> blockMeans =
                tf.math.mean(tf.reshape(padded.values(), tf.array(-1, blocks, block)), tf.constant(2));
        List<Long> window = List.of(1L, (long) framing.length() / block, 1L, 1L);
        List<Long> step = List.of(1L, (long) framing.hop() / block, 1L, 1L);
        Operand<TFloat32> means =
                tf.nn.avgPool(tf.reshape(blockMeans, tf.array(-1, blocks, 1, 1)), window, step, "VALID");
        int frames = (padded.length() - framing.length()) / framing.hop() + 1;
        return tf.reshape(means, tf.array(-1, 1, frames));
    }

    /** Positions that the frames of {@code samples} samples cover. */
    int length(int samples) {
        return (framing.frames(samples) - 1) * framing.hop() + framing.length();
    }

    private static int greatestCommonDivisor(int a, int b) {
        return b == 0 ? a : greatestCommonDivisor(b, a % b);
    }
}
