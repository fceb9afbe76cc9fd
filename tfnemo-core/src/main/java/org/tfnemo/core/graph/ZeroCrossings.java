package org.tfnemo.core.graph;

import java.util.List;
import org.tensorflow.Operand;
import org.tensorflow.ndarray.index.Indices;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;
import org.tfnemo.dsp.signal.Framing;

/** Share of neighbouring samples of each frame whose signs differ: {@code [batch, 1, n] → [batch, 1, frames]}. */
final class ZeroCrossings {
    private static final float SILENT_SAMPLE = 1e-10f;

    private final Framing framing;

    ZeroCrossings(Framing framing) {
        this.framing = framing;
    }

    Operand<TFloat32> of(Ops tf, Operand<TFloat32> samples) {
        FrameMean mean = new FrameMean(framing);
        int length = mean.length((int) samples.shape().get(2));
        PaddedSamples crossings = PaddedSamples.of(tf, crossings(tf, samples), framing, length);
        int last = length - framing.length();
        Operand<TFloat32> first = tf.stridedSlice(
                crossings.values(), Indices.all(), Indices.all(), Indices.slice(0, last + 1, framing.hop()));
        // What crosses into a frame's first sample began outside the frame.
        return tf.math.sub(mean.of(tf, crossings), tf.math.div(first, tf.constant((float) framing.length())));
    }

    /** 1 where a sample's sign differs from that of the sample before, else 0; the first sample has 0. */
    private static Operand<TFloat32> crossings(Ops tf, Operand<TFloat32> samples) {
        int count = (int) samples.shape().get(2);
        Operand<TFloat32> negative = tf.dtypes.cast(tf.math.less(samples, tf.constant(-SILENT_SAMPLE)), TFloat32.class);
        Operand<TFloat32> first = tf.slice(negative, tf.array(0, 0, 0), tf.array(-1, 1, 1));
        Operand<TFloat32> before = tf.slice(
                tf.concat(List.of(first, negative), tf.constant(2)), tf.array(0, 0, 0), tf.array(-1, 1, count));
        Operand<TFloat32> nothingOrNaN = tf.math.mul(samples, tf.constant(0f)); // a comparison would hide NaN
        return tf.math.add(tf.math.abs(tf.math.sub(negative, before)), nothingOrNaN);
    }
}
