package org.tfnemo.core.layer;

import org.tensorflow.Operand;
import org.tensorflow.ndarray.index.Indices;
import org.tensorflow.op.Ops;
import org.tensorflow.op.math.Cumsum;
import org.tensorflow.types.TFloat32;

/**
 * Which frames of a clip are sound, seen from the features alone: the frames at the end that are all as the last one is
 * are the silence that a clip was padded with.
 *
 * <pre>  sound[t] = 1  if t = 0, or any |x[r][u] − x[r][last]| &gt; 1e-3 for a u ≥ t, else 0
 *   [batch, rows, frames] → [batch, frames]</pre>
 *
 * <p>The last frame itself never counts, so that one frame of padding and a hundred leave the same frames. A
 * thousandth of a deviation is more than the rounding by which an engine's columns differ, and no sound.
 */
public record SoundFrames() {
    private static final float ALIKE = 1e-3f;

    public Operand<TFloat32> apply(LayerScope scope, Operand<TFloat32> features) {
        Ops tf = scope.tf();
        int frames = Math.toIntExact(Extents.of(features, 2, "sound frames"));
        Operand<TFloat32> last =
                tf.slice(features, tf.constant(new int[] {0, 0, frames - 1}), tf.constant(new int[] {-1, -1, 1}));
        Operand<TFloat32> far = tf.max(tf.math.abs(tf.math.sub(features, last)), tf.constant(new int[] {1}));
        Operand<TFloat32> differs = tf.dtypes.cast(tf.math.greater(far, tf.constant(ALIKE)), TFloat32.class);
        Operand<TFloat32> still = tf.math.cumsum(differs, tf.constant(1), Cumsum.reverse(true));
        Operand<TFloat32> sound = tf.dtypes.cast(tf.math.greater(still, tf.constant(0f)), TFloat32.class);
        float[][] first = new float[1][frames];
        first[0][0] = 1;
        return tf.stopGradient(tf.math.maximum(sound, tf.constant(first)));
    }

    /** The frames that places stand for after a stride of two: each second, from the first. */
    public static Operand<TFloat32> halved(LayerScope scope, Operand<TFloat32> sound) {
        return scope.tf().stridedSlice(sound, Indices.all(), Indices.even());
    }

    /** {@code image} {@code [batch, h, frames, c]} with zeros where no sound is. */
    public static Operand<TFloat32> masked(LayerScope scope, Operand<TFloat32> image, Operand<TFloat32> sound) {
        Ops tf = scope.tf();
        return tf.math.mul(image, tf.expandDims(tf.expandDims(sound, tf.constant(1)), tf.constant(3)));
    }
}
