package org.tfnemo.core.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tensorflow.Graph;
import org.tensorflow.Session;
import org.tensorflow.op.Ops;

class VariablesTest {
    private static final Parameter KERNEL =
            new Parameter("net/layer/kernel", List.of(2L, 3L), Initial.XAVIER, Parameter.Role.WEIGHT);

    @Test
    void whatWasLoadedIsRead() {
        try (Graph graph = new Graph()) {
            Variables variables = new Variables(Ops.create(graph));
            variables.get(KERNEL);
            Weights weights = Weights.initial(variables.parameters(), 7);
            try (Session session = new Session(graph)) {
                variables.load(session, weights);
                assertThat(variables.read(session).of(KERNEL)).containsExactly(weights.of(KERNEL));
            }
        }
    }

    @Test
    void askingTwiceGivesOneVariable() {
        try (Graph graph = new Graph()) {
            Variables variables = new Variables(Ops.create(graph));
            assertThat(variables.get(KERNEL)).isSameAs(variables.get(KERNEL));
        }
    }

    @Test
    void anotherShapeUnderTheSameNameIsRefused() {
        try (Graph graph = new Graph()) {
            Variables variables = new Variables(Ops.create(graph));
            variables.get(KERNEL);
            Parameter other = new Parameter(KERNEL.name(), List.of(4L), Initial.ZEROS, Parameter.Role.OFFSET);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> variables.get(other))
                    .withMessageStartingWith("parameter net/layer/kernel must be asked for with one definition");
        }
    }

    @Test
    void weightsOfAnotherSizeAreRefused() {
        Weights weights = Weights.owning(Map.of(KERNEL.name(), new float[5]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> weights.of(KERNEL))
                .withMessage("weights of net/layer/kernel must hold 6 values for shape [2, 3]; got 5");
    }

    @Test
    void theSameSeedDrawsTheSameWeights() {
        assertThat(Weights.initial(List.of(KERNEL), 3).of(KERNEL))
                .containsExactly(Weights.initial(List.of(KERNEL), 3).of(KERNEL))
                .isNotEqualTo(Weights.initial(List.of(KERNEL), 4).of(KERNEL));
    }
}
