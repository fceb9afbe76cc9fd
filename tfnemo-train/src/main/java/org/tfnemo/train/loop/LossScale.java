package org.tfnemo.train.loop;

import org.tensorflow.Operand;
import org.tensorflow.Output;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

/**
 * Keeps gradients within the range of narrow numbers.
 *
 * <pre>  g = ∇(scale·loss) / scale</pre>
 *
 * <p>With a power of two nothing is rounded that would not be rounded without it. A scale of 1 adds no operation.
 *
 * <p>Source: Micikevicius et al. 2018, "Mixed precision training", arXiv:1710.03740.
 *
 * @param scale a power of two, ≥ 1
 */
record LossScale(float scale) {
    LossScale {
        if (!(scale >= 1) || Math.scalb(1f, Math.getExponent(scale)) != scale) {
            throw new IllegalArgumentException("scale must be a power of two, at least 1; got " + scale);
        }
    }

    Operand<TFloat32> scaled(Ops tf, Operand<TFloat32> loss) {
        return scale == 1 ? loss : tf.math.mul(loss, tf.constant(scale));
    }

    Output<?>[] unscaled(Ops tf, Output<?>[] gradients) {
        if (scale == 1) {
            return gradients;
        }
        Output<?>[] unscaled = new Output<?>[gradients.length];
        for (int i = 0; i < gradients.length; i++) {
            unscaled[i] = tf.math
                    .mul(gradients[i].expect(TFloat32.class), tf.constant(1 / scale))
                    .asOutput();
        }
        return unscaled;
    }
}
