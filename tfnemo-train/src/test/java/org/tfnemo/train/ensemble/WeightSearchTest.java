package org.tfnemo.train.ensemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tfnemo.train.evaluate.Prediction;
import org.tfnemo.train.evaluate.Predictions;

class WeightSearchTest {
    private final Panel panel = Voices.members(2.0, 1.5, 1.0).validation();

    @ParameterizedTest
    @EnumSource
    void bothOptimisersFindTheSameMinimum(Averaging averaging) {
        double far = new WeightSearch(averaging, Optimiser.CMAES, 3000)
                .fit(panel, 0, 1)
                .logLoss(panel);
        double near = new WeightSearch(averaging, Optimiser.BOBYQA, 3000)
                .fit(panel, 0, 1)
                .logLoss(panel);

        assertThat(near).isCloseTo(far, within(1e-4)); // members below a hundredth are left out of both
    }

    @ParameterizedTest
    @EnumSource
    void noPointOfAGridIsLower(Averaging averaging) {
        double found = new WeightSearch(averaging, Optimiser.BOBYQA, 2000)
                .fit(panel, 0, 1)
                .logLoss(panel);

        for (double a = 0; a <= 1; a += 0.1) {
            for (double b = 0; a + b <= 1; b += 0.1) {
                WeightedAverage point = WeightedAverage.of(averaging, new double[] {a, b, Math.max(0, 1 - a - b)}, 1);
                assertThat(Temperature.fit(point, panel).logLoss(panel)).isGreaterThan(found - 1e-4);
            }
        }
    }

    @Test
    void aDearMembershipLeavesOne() {
        WeightedAverage alone = new WeightSearch(Averaging.LOGITS, Optimiser.CMAES, 2000).fit(panel, 10, 1);

        assertThat(alone.weights()).containsExactly(1.0, 0.0, 0.0);
    }

    @ParameterizedTest
    @EnumSource
    void aSmallBudgetStillGivesTheBestThatWasSeen(Optimiser optimiser) {
        double[] start = WeightObjective.start(3);
        WeightObjective objective = new WeightObjective(panel, Averaging.LOGITS, 0);

        assertThat(objective.value(optimiser.minimise(objective, start, 20, 1)))
                .isLessThanOrEqualTo(objective.value(start));
    }

    @Test
    void theProductIsTheProduct() {
        double[] answer = new double[3];
        new ProductRule().fit(panel, 1).combine(panel, 4, answer);
        double[] product = new double[3];
        for (int label = 0; label < 3; label++) {
            product[label] =
                    panel.probability(0, 4, label) * panel.probability(1, 4, label) * panel.probability(2, 4, label);
        }

        assertThat(answer).containsExactly(WeightedAverage.normalised(product), within(1e-12));
    }

    @Test
    void votesCountTheMembersAndTheirMean() {
        Panel three = Panel.of(List.of("a", "b", "c"), List.of(one(0.9, 0.1), one(0.4, 0.6), one(0.3, 0.7)));
        double[] answer = new double[2];
        new Vote().fit(three, 1).combine(three, 0, answer);

        assertThat(answer[0]).isCloseTo((1 + (0.9 + 0.4 + 0.3) / 3) / 4, within(1e-12));
    }

    private static Predictions one(double first, double second) {
        return new Predictions(List.of("x", "y"), List.of(new Prediction("1.wav", "", "x", List.of(first, second))));
    }
}
