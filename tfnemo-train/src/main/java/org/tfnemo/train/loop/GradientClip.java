package org.tfnemo.train.loop;

import java.util.Arrays;
import org.tensorflow.Operand;
import org.tensorflow.Output;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

/**
 * Shortens gradients that are too long together.
 *
 * <pre>  g ← g · clip / max(clip, ‖all g‖)</pre>
 *
 * <p>A gradient that is no number makes all of them so: the next loss shows it. Source: Pascanu et al. 2012,
 * arXiv:1211.5063.
 *
 * @param clip longest norm, above 0
 */
record GradientClip(double clip) {
    Output<?>[] apply(Ops tf, Output<?>[] gradients) {
        Operand<TFloat32> norm = GradientNorm.of(tf, gradients);
        Operand<TFloat32> longest = tf.constant((float) clip);
        Operand<TFloat32> share = tf.math.div(longest, tf.math.maximum(norm, longest));
        return Arrays.stream(gradients)
                .map(gradient ->
                        tf.math.mul(gradient.expect(TFloat32.class), share).asOutput())
                .toArray(Output<?>[]::new);
    }
}
