package org.tfnemo.core.graph;

import java.util.ArrayList;
import java.util.List;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;
import org.tfnemo.dsp.signal.OctaveBank;
import org.tfnemo.dsp.signal.OctaveLayout;

/**
 * The same filters in every octave: the frames of all octaves are stacked, so that one product filters them all.
 *
 * <p>{@code [batch, 1, n] → [batch, 2·octaves·filters, frames]}.
 */
final class OctaveTransform {
    private final Ops tf;
    private final OctaveLayout layout;
    private final int hop;

    OctaveTransform(Ops tf, OctaveBank bank, int hop) {
        this.tf = tf;
        this.layout = bank.layout();
        this.hop = layout.requireHop(hop);
    }

    /**
     * Applies filters.
     *
     * @param filters {@code [length, 2·filters]} or the same for each clip, {@code [batch, length, 2·filters]}: the
     *     weights of the samples, real parts first
     */
    Operand<TFloat32> of(Operand<TFloat32> samples, Operand<TFloat32> filters) {
        int frames = 1 + (int) samples.shape().get(2) / hop;
        Operand<TFloat32> products = tf.train.batchMatMul(stacked(samples, frames), filters, TFloat32.class);
        Operand<TFloat32> parts = tf.reshape(products, tf.array(-1, layout.octaves(), frames, 2, layout.filters()));
        Operand<TFloat32> rows = tf.linalg.transpose(parts, tf.array(0, 3, 1, 4, 2));
        return tf.reshape(rows, tf.array(-1, 2 * layout.rows(), frames));
    }

    /** The frames of the lowest octave, below them those of the next: {@code [batch, octaves·frames, length]}. */
    private Operand<TFloat32> stacked(Operand<TFloat32> samples, int frames) {
        List<Operand<TFloat32>> octaves = new ArrayList<>();
        Halving halving = new Halving(tf);
        Operand<TFloat32> octave = samples;
        for (int o = 0; o < layout.octaves(); o++) {
            octave = o == 0 ? samples : halving.of(octave);
            octaves.add(0, new OctaveFrames(layout.length(), hop >> o, frames).of(tf, octave));
        }
        return octaves.size() == 1 ? octaves.get(0) : tf.concat(octaves, tf.constant(1));
    }
}
