package org.tfnemo.train.ensemble;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;

/**
 * A weighted average with the weights and the temperature that {@link WeightObjective} finds best. Of some strengths of
 * its penalty, cross-validation takes the best, the strongest of equals.
 *
 * @param evaluations looks at the objective that one search may take
 */
public record WeightSearch(Averaging averaging, Optimiser optimiser, int evaluations) implements Rule {
    /** From "two members cost a hundredth of a nat more than one" to "every member is welcome". */
    private static final List<Double> PENALTIES = List.of(0.03, 0.003, 0.0);

    public WeightSearch {
        requireNonNull(averaging, "averaging");
        requireNonNull(optimiser, "optimiser");
    }

    /** 2000 looks; docs/ensembles.md shows what fewer give. */
    public static WeightSearch standard(Averaging averaging, Optimiser optimiser) {
        return new WeightSearch(averaging, optimiser, 2000);
    }

    @Override
    public Combination fit(Panel validation, long seed) {
        Stream<Rule> rules = PENALTIES.stream().map(penalty -> (panel, draws) -> fit(panel, penalty, draws));
        return CrossValidation.best(rules.toList(), validation, seed).fit(validation, seed);
    }

    /** With a given strength of the penalty. */
    public WeightedAverage fit(Panel panel, double penalty, long seed) {
        double[] point = optimiser.minimise(
                new WeightObjective(panel, averaging, penalty),
                WeightObjective.start(panel.members().size()),
                evaluations,
                seed);
        return WeightObjective.average(averaging, point).withoutNeedless();
    }
}
