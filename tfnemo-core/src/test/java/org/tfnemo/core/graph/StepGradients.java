package org.tfnemo.core.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tfnemo.core.gradient.GradientCheck;

/** What every differentiable step owes training; a test that has such steps names them in a static {@code steps()}. */
abstract class StepGradients {
    private static final GradientCheck CHECK = new GradientCheck(11, 0.3);

    @ParameterizedTest
    @MethodSource("steps")
    void aStepHasTheGradientOfItsDifferences(GraphStep step) {
        int values = step.rows() * step.columns();
        assertThat(CHECK.worst(step.at(GraphStep.noise(6, 2 * values)))).isLessThan(1e-3);
    }

    @ParameterizedTest
    @MethodSource("steps")
    void gradientOnSilenceIsFinite(GraphStep step) {
        assertThat(CHECK.gradient(step.at(new float[step.rows() * step.columns()])))
                .doesNotContain(Float.NaN)
                .doesNotContain(Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY);
    }
}
