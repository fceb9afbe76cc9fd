package org.tfnemo.train.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.Output;
import org.tensorflow.Result;
import org.tensorflow.Session;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

class LossScaleTest {
    @Test
    void gradientsAreTheSameBitForBit() {
        assertThat(gradient(1024)).isEqualTo(gradient(1));
    }

    @Test
    void scaleThatWouldRoundIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LossScale(1000))
                .withMessage("scale must be a power of two, at least 1; got 1000.0");
    }

    /** Of x·sin(x) at 0.7. */
    private static float gradient(float factor) {
        LossScale scale = new LossScale(factor);
        try (Graph graph = new Graph();
                Session session = new Session(graph)) {
            Ops tf = Ops.create(graph);
            Operand<TFloat32> x = tf.constant(0.7f);
            Operand<TFloat32> loss = tf.math.mul(x, tf.math.sin(x));
            Output<?>[] gradients =
                    graph.addGradients(scale.scaled(tf, loss).asOutput(), new Output<?>[] {x.asOutput()});
            try (Result result =
                    session.runner().fetch(scale.unscaled(tf, gradients)[0]).run()) {
                return ((TFloat32) result.get(0)).getFloat();
            }
        }
    }
}
