package org.tfnemo.train.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.Output;
import org.tensorflow.Result;
import org.tensorflow.Session;
import org.tensorflow.op.Op;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;
import org.tfnemo.core.layer.Initial;
import org.tfnemo.core.layer.Parameter;
import org.tfnemo.core.layer.Variables;
import org.tfnemo.core.layer.Weights;

class AscentTest {
    private static final Parameter W = new Parameter("w", List.of(1L), Initial.ONES, Parameter.Role.WEIGHT);
    private static final Parameter V = new Parameter("v", List.of(1L), Initial.ONES, Parameter.Role.WEIGHT);
    private static final float ROUNDING = 1e-6f; // a few float32 roundings of numbers up to 5

    /** The loss w²/2 + v²/2, whose gradient is (w, v), of length 5 at (3, 4); and what a climb of 0.5 does there. */
    private record Seen(float[] up, float[] gradient, float[] after) {
        static Seen from(float w, float v) {
            try (Graph graph = new Graph()) {
                Ops tf = Ops.create(graph);
                Variables variables = new Variables(tf);
                Operand<TFloat32> first = variables.get(W);
                Operand<TFloat32> second = variables.get(V);
                Operand<TFloat32> squares = tf.math.add(tf.math.mul(first, first), tf.math.mul(second, second));
                Output<?>[] gradients = graph.addGradients(
                        tf.math.mul(squares, tf.constant(0.5f)).asOutput(),
                        new Output<?>[] {first.asOutput(), second.asOutput()});
                Ascent ascent = new Ascent(tf, variables, List.of(W, V), gradients);
                List<Op> climb = ascent.climb(0.5);
                Output<?>[] usable = ascent.descended();
                try (Session session = new Session(graph)) {
                    variables.load(
                            session,
                            Weights.owning(Map.of(
                                    "w", new float[] {w},
                                    "v", new float[] {v},
                                    "kept/w", new float[1],
                                    "kept/v", new float[1])));
                    Session.Runner runner = session.runner();
                    climb.forEach(runner::addTarget);
                    runner.run().close();
                    float[] up = values(variables.read(session));
                    try (Result result =
                            session.runner().fetch(usable[0]).fetch(usable[1]).run()) {
                        float[] gradient = {
                            ((TFloat32) result.get(0)).getFloat(0), ((TFloat32) result.get(1)).getFloat(0)
                        };
                        return new Seen(up, gradient, values(variables.read(session)));
                    }
                }
            }
        }

        private static float[] values(Weights weights) {
            return new float[] {weights.of(W)[0], weights.of(V)[0]};
        }
    }

    @Test
    void climbsAlongTheGradientOfAllWeightsTogether() {
        assertThat(Seen.from(3, 4).up()).containsExactly(new float[] {3.3f, 4.4f}, within(ROUNDING));
    }

    @Test
    void givesTheGradientFromUpThere() {
        assertThat(Seen.from(3, 4).gradient()).containsExactly(new float[] {3.3f, 4.4f}, within(ROUNDING));
    }

    @Test
    void comesBackToTheLastBit() {
        assertThat(Seen.from(0.1f, 1e7f).after()).containsExactly(0.1f, 1e7f);
    }

    @Test
    void staysWhereTheGradientIsZero() {
        assertThat(Seen.from(0, 0).up()).containsExactly(0f, 0f);
    }
}
