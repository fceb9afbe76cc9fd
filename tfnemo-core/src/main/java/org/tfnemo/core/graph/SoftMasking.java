package org.tfnemo.core.graph;

import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;
import org.tfnemo.dsp.signal.SoftMask;

/**
 * The share of each value that a mask lets through, without a select, which would let the gradient of the branch not
 * taken leak: a constant next to nothing is added to the share's two terms, of which the larger is 1 unless both
 * estimates are 0.
 */
final class SoftMasking {
    private static final float NEXT_TO_NOTHING = 1e-20f;

    private final SoftMask mask;

    SoftMasking(SoftMask mask) {
        this.mask = mask;
    }

    Operand<TFloat32> of(Ops tf, Operand<TFloat32> wanted, Operand<TFloat32> rest) {
        Operand<TFloat32> against = mask.margin() == 1 ? rest : tf.math.mul(rest, tf.constant((float) mask.margin()));
        Operand<TFloat32> larger = tf.math.maximum(tf.math.maximum(wanted, against), tf.constant(Float.MIN_NORMAL));
        Operand<TFloat32> let = raised(tf, tf.math.div(wanted, larger));
        Operand<TFloat32> held = raised(tf, tf.math.div(against, larger));
        Operand<TFloat32> silent = tf.constant((float) mask.ofSilence() * NEXT_TO_NOTHING);
        Operand<TFloat32> all = tf.math.add(tf.math.add(let, held), tf.constant(NEXT_TO_NOTHING));
        return tf.math.div(tf.math.add(let, silent), all);
    }

    private Operand<TFloat32> raised(Ops tf, Operand<TFloat32> ratio) {
        Operand<TFloat32> raised = ratio;
        for (int i = 1; i < mask.power(); i++) {
            raised = tf.math.mul(raised, ratio);
        }
        return raised;
    }
}
