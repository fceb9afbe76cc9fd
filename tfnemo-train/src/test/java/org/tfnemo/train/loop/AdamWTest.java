package org.tfnemo.train.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.Output;
import org.tensorflow.Session;
import org.tensorflow.op.Op;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;
import org.tfnemo.core.layer.Initial;
import org.tfnemo.core.layer.Parameter;
import org.tfnemo.core.layer.Variables;
import org.tfnemo.core.layer.Weights;

class AdamWTest {
    private static final Parameter WEIGHT = new Parameter("w", List.of(1L), Initial.ONES, Parameter.Role.WEIGHT);

    @Test
    void tenStepsAgreeWithTheFormulaInDouble() {
        double theta = 1;
        double m = 0;
        double v = 0;
        for (int t = 1; t <= 10; t++) {
            double gradient = 2 * theta; // of θ²
            m = 0.9 * m + 0.1 * gradient;
            v = 0.999 * v + 0.001 * gradient * gradient;
            double corrected = Math.sqrt(1 - Math.pow(0.999, t)) / (1 - Math.pow(0.9, t));
            theta -= 0.05 * corrected * m / (Math.sqrt(v) + 1e-8);
            theta -= 0.05 * 0.1 * theta; // the decay acts on the weight after its step
        }
        assertThat(steps(10, 0.05, 0.1))
                .isCloseTo((float) theta, within(1e-5f)); // 1 − 0.999f is off by 1.3e-5, half of that reaches √v
    }

    private static float steps(int count, double learningRate, double decay) {
        try (Graph graph = new Graph()) {
            Ops tf = Ops.create(graph);
            Variables variables = new Variables(tf);
            Operand<TFloat32> weight = variables.get(WEIGHT);
            Output<?>[] gradients =
                    graph.addGradients(tf.math.mul(weight, weight).asOutput(), new Output<?>[] {weight.asOutput()});
            AdamW adam = new AdamW(tf, variables);
            List<Op> updates = adam.updates(List.of(WEIGHT), gradients, decay);
            try (Session session = new Session(graph)) {
                variables.load(session, Weights.initial(variables.parameters(), 1));
                for (int t = 1; t <= count; t++) {
                    step(session, adam, updates, t, learningRate);
                }
                return variables.read(session).of(WEIGHT)[0];
            }
        }
    }

    private static void step(Session session, AdamW adam, List<Op> updates, int t, double learningRate) {
        try (TFloat32 rate = TFloat32.scalarOf((float) learningRate);
                TFloat32 beta1 = TFloat32.scalarOf(AdamW.beta1Power(t));
                TFloat32 beta2 = TFloat32.scalarOf(AdamW.beta2Power(t))) {
            Session.Runner runner = session.runner()
                    .feed(adam.learningRate(), rate)
                    .feed(adam.beta1Power(), beta1)
                    .feed(adam.beta2Power(), beta2);
            updates.forEach(runner::addTarget);
            runner.run().close();
        }
    }
}
