package org.tfnemo.train.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tensorflow.Graph;
import org.tensorflow.Session;
import org.tensorflow.op.Op;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;
import org.tfnemo.core.layer.Initial;
import org.tfnemo.core.layer.Parameter;
import org.tfnemo.core.layer.Variables;
import org.tfnemo.core.layer.Weights;

class WeightAverageTest {
    private static final Parameter WEIGHT = new Parameter("w", List.of(1L), Initial.ZEROS, Parameter.Role.WEIGHT);

    @Test
    void movesByItsShareTowardsTheSteppedWeight() {
        try (Graph graph = new Graph()) {
            Ops tf = Ops.create(graph);
            Variables variables = new Variables(tf);
            Op step = tf.assign(variables.get(WEIGHT), tf.constant(new float[] {4}));
            WeightAverage average = new WeightAverage(tf, variables);
            List<Op> updates = average.updates(List.of(WEIGHT), List.of(step));
            try (Session session = new Session(graph);
                    TFloat32 share = TFloat32.scalarOf(0.25f)) {
                variables.load(session, Weights.initial(variables.parameters(), 1));
                session.runner()
                        .feed(average.share(), share)
                        .addTarget(updates.get(0))
                        .run()
                        .close();
                assertThat(WeightAverage.averages(variables.read(session)).of("w"))
                        .containsExactly(1f);
            }
        }
    }

    @Test
    void theFirstStepsCountMore() {
        assertThat(WeightAverage.share(0.99, 0)).isEqualTo(0.9f);
        assertThat(WeightAverage.share(0.99, 90)).isEqualTo(0.09f);
        assertThat(WeightAverage.share(0.99, 100_000)).isEqualTo(0.01f);
    }

    @Test
    void beginsWhereTheWeightsBegin() {
        Map<String, float[]> values = new LinkedHashMap<>();
        values.put("w", new float[] {3});
        values.put("average/w", new float[] {7});
        assertThat(WeightAverage.begin(Weights.owning(values)).of("average/w")).containsExactly(3f);
    }
}
