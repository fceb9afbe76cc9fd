package org.tfnemo.train.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.tfnemo.train.search.Choices;
import org.tfnemo.train.search.Parameter;
import org.tfnemo.train.search.RandomSampler;
import org.tfnemo.train.search.RealRange;
import org.tfnemo.train.search.Trial;

class ImportanceTest {
    private static final Parameter X = new Parameter("x", RealRange.unit());
    private static final Parameter Y = new Parameter("y", RealRange.unit());
    private static final Parameter KIND = new Parameter("kind", new Choices(List.of("a", "b", "c")));

    @Test
    void lossThatRisesEvenlyWithASettingIsAllItsDoing() {
        List<Trial> trials = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            trials.add(new Trial(List.of(i / 8.0), 1, Math.exp(i))); // ranks are a line, losses are not
        }
        assertThat(Importance.of(List.of(X), trials).get(0).share()).isCloseTo(1, within(1e-12));
    }

    @Test
    void adjustedShareOfAChoiceIsTheTextbooks() {
        // Ranks 0..5, groups {0, 1}, {2, 3}, {4, 5}: between 16 of 17.5; adjusted 1 − (1.5/3) / (17.5/5).
        List<Trial> trials = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            trials.add(new Trial(List.of((double) (i / 2)), 1, i));
        }
        assertThat(Importance.of(List.of(KIND), trials).get(0).share())
                .isCloseTo(1 - (1.5 / 3) / (17.5 / 5), within(1e-12));
    }

    @Test
    void bestValueInTheMiddleIsFound() {
        List<Importance> found =
                Importance.of(List.of(X, Y), drawn(List.of(X, Y), 60, values -> Math.pow(values.get(1) - 0.5, 2)));
        assertThat(found).extracting(Importance::name).containsExactly("y", "x");
        assertThat(found.get(0).share()).isGreaterThan(0.85); // ranks of a parabola are no parabola: its limit is 15/16
        assertThat(found.get(1).share()).isLessThan(0.1); // chance; the draws are seeded
    }

    @Test
    void trialThatWasStoppedRanksBehindAllThatWereNot() {
        List<Trial> trials = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            // The upper half was stopped, with lower losses.
            trials.add(new Trial(List.of(i / 7.0), i < 4 ? 10 : 2, i < 4 ? 5 + i : 1 + i));
        }
        assertThat(Importance.of(List.of(X), trials).get(0).share()).isCloseTo(1, within(1e-12));
    }

    @Test
    void settingThatNeverChangedExplainsNothing() {
        List<Trial> trials = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            trials.add(new Trial(List.of(0.5), 1, i));
        }
        assertThat(Importance.of(List.of(X), trials).get(0).share()).isZero();
    }

    @Test
    void fiveTrialsSayNothing() {
        assertThat(Importance.of(List.of(X), drawn(List.of(X), 5, values -> values.get(0))))
                .isEmpty();
    }

    private static List<Trial> drawn(List<Parameter> parameters, int count, ToDoubleFunction<List<Double>> loss) {
        Random random = new Random(5);
        List<Trial> trials = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<Double> values = new RandomSampler().propose(parameters, trials, random);
            trials.add(new Trial(values, 1, loss.applyAsDouble(values)));
        }
        return trials;
    }
}
