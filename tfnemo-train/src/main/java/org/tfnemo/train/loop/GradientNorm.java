package org.tfnemo.train.loop;

import java.util.ArrayList;
import java.util.List;
import org.tensorflow.Operand;
import org.tensorflow.Output;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

/** The length of all gradients together, {@code √Σ g²}. */
final class GradientNorm {
    private GradientNorm() {}

    static Operand<TFloat32> of(Ops tf, Output<?>[] gradients) {
        List<Operand<TFloat32>> halfSquares = new ArrayList<>();
        for (Output<?> gradient : gradients) {
            halfSquares.add(tf.nn.l2Loss(gradient.expect(TFloat32.class)));
        }
        return tf.math.sqrt(tf.math.mul(tf.math.addN(halfSquares), tf.constant(2f)));
    }
}
