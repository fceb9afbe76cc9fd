package org.tfnemo.train.ensemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WeightDescentTest {
    private final Panel panel = Voices.members(2.0, 1.5, 1.0, 0.0).validation();

    @ParameterizedTest
    @EnumSource
    void theSlopeIsThatOfDifferences(Averaging averaging) {
        WeightDescent descent = new WeightDescent(panel, averaging, 0.03);
        double[] point = {0.3, -0.4, 0.1, -1, 0.5};
        double[] slope = descent.at(point).gradient();
        for (int i = 0; i < point.length; i++) {
            double[] above = point.clone();
            double[] below = point.clone();
            above[i] += 1e-5;
            below[i] -= 1e-5;

            // Central differences err by the square of the step, and by rounding over the step: some 1e-10 each.
            assertThat(slope[i])
                    .isCloseTo((descent.at(above).value() - descent.at(below).value()) / 2e-5, within(1e-8));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theValueIsTheObjectives(Averaging averaging) {
        WeightObjective objective = new WeightObjective(panel, averaging, 0.03);
        double[] found = new WeightDescent(panel, averaging, 0.03).minimum(WeightObjective.start(4));
        WeightedAverage average = WeightObjective.average(averaging, found);
        double roots = average.weights().stream().mapToDouble(Math::sqrt).sum();

        assertThat(objective.value(found)).isCloseTo(average.logLoss(panel) + 0.03 * (roots - 1), within(1e-12));
        assertThat(objective.value(found)).isLessThan(objective.value(WeightObjective.start(4)));
    }

    @ParameterizedTest
    @EnumSource
    void noSearchWithoutDerivativesEndsLower(Averaging averaging) {
        WeightObjective objective = new WeightObjective(panel, averaging, 0);
        double[] start = WeightObjective.start(4);
        double down = objective.value(new WeightDescent(panel, averaging, 0).minimum(start));

        for (Optimiser optimiser : Optimiser.values()) {
            double searched = objective.value(optimiser.minimise(objective, start, 3000, 1));
            assertThat(down).isLessThan(searched + 1e-6); // the descent ends where a step promises 1e-10 of the loss
        }
    }

    @Test
    void aMemberThatSaysTheSameTwiceChangesNothing() {
        Panel twice = Voices.members(2.0, 1.5, 1.0).validation();
        Panel four = Panel.of(
                List.of("a", "b", "c", "d"),
                List.of(
                        Voices.member("a", 2.0, 1).validation(),
                        Voices.member("b", 1.5, 2).validation(),
                        Voices.member("c", 1.0, 3).validation(),
                        Voices.member("d", 1.0, 3).validation()));

        assertThat(best(four)).isCloseTo(best(twice), within(1e-6));
    }

    private static double best(Panel panel) {
        int members = panel.members().size();
        return new WeightObjective(panel, Averaging.LOGITS, 0)
                .value(new WeightDescent(panel, Averaging.LOGITS, 0).minimum(WeightObjective.start(members)));
    }
}
