package org.tfnemo.core.graph;

import java.util.ArrayList;
import java.util.List;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;
import org.tfnemo.dsp.signal.Framing;

/**
 * Adds up what overlapping frames have at the same sample: {@code [batch, inner, outer, frames] → [batch, 1, samples]},
 * the layout of {@link FramedSamples} the other way round.
 */
final class OverlapAdd {
    private final Framing framing;
    private final FourierFactors factors;

    OverlapAdd(Framing framing, FourierFactors factors) {
        this.framing = framing;
        this.factors = factors;
    }

    Operand<TFloat32> of(Ops tf, Operand<TFloat32> frames, int samples) {
        int hopsPerFrame = (framing.length() + framing.hop() - 1) / framing.hop();
        int hops = (int) frames.shape().get(3) + hopsPerFrame - 1;
        boolean aligned = framing.hop() % factors.inner() == 0;
        Operand<TFloat32> grid = aligned ? sliced(tf, frames, hopsPerFrame) : reordered(tf, frames, hopsPerFrame);
        return covered(tf, tf.reshape(grid, tf.array(-1, 1, hops * framing.hop())), samples);
    }

    /** A hop is a few rows of {@code outer}: adds first and brings the samples into order then. */
    private Operand<TFloat32> sliced(Ops tf, Operand<TFloat32> frames, int hopsPerFrame) {
        int count = (int) frames.shape().get(3);
        int stepsPerHop = framing.hop() / factors.inner();
        List<Operand<TFloat32>> parts = new ArrayList<>();
        for (int hop = 0; hop < hopsPerFrame; hop++) {
            int steps = Math.min(stepsPerHop, factors.outer() - hop * stepsPerHop);
            Operand<TFloat32> part =
                    tf.slice(frames, tf.array(0, 0, hop * stepsPerHop, 0), tf.array(-1, factors.inner(), steps, count));
            int[][] zeros = {{0, 0}, {0, 0}, {0, stepsPerHop - steps}, {hop, hopsPerFrame - 1 - hop}};
            parts.add(tf.pad(part, tf.constant(zeros), tf.constant(0f)));
        }
        return tf.linalg.transpose(sum(tf, parts), tf.array(0, 3, 2, 1));
    }

    /** Brings the samples of each frame into order first, which any hop allows. */
    private Operand<TFloat32> reordered(Ops tf, Operand<TFloat32> frames, int hopsPerFrame) {
        int count = (int) frames.shape().get(3);
        int hop = framing.hop();
        Operand<TFloat32> rows =
                tf.reshape(tf.linalg.transpose(frames, tf.array(0, 3, 2, 1)), tf.array(-1, count, framing.length()));
        List<Operand<TFloat32>> parts = new ArrayList<>();
        for (int i = 0; i < hopsPerFrame; i++) {
            int length = Math.min(hop, framing.length() - i * hop);
            Operand<TFloat32> part = tf.slice(rows, tf.array(0, 0, i * hop), tf.array(-1, count, length));
            int[][] zeros = {{0, 0}, {i, hopsPerFrame - 1 - i}, {0, hop - length}};
            parts.add(tf.pad(part, tf.constant(zeros), tf.constant(0f)));
        }
        return sum(tf, parts);
    }

    private static Operand<TFloat32> sum(Ops tf, List<Operand<TFloat32>> parts) {
        Operand<TFloat32> sum = parts.get(0);
        for (Operand<TFloat32> part : parts.subList(1, parts.size())) {
            sum = tf.math.add(sum, part);
        }
        return sum;
    }

    /** The clip's samples of a row that begins half a frame before them; zeros where no frame reaches. */
    private Operand<TFloat32> covered(Ops tf, Operand<TFloat32> row, int samples) {
        int before = framing.length() / 2;
        int reached = Math.min(samples, (int) row.shape().get(2) - before);
        Operand<TFloat32> clip = tf.slice(row, tf.array(0, 0, before), tf.array(-1, 1, reached));
        int[][] zeros = {{0, 0}, {0, 0}, {0, samples - reached}};
        return reached == samples ? clip : tf.pad(clip, tf.constant(zeros), tf.constant(0f));
    }
}
