package org.tfnemo.train.ensemble;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

/**
 * A weighted average with the weights and the temperature that {@link WeightObjective} finds best. Of some strengths of
 * its penalty, cross-validation takes the best, the strongest of equals.
 *
 * <p>{@link WeightDescent} says where a search begins: first without the penalty, where there is one minimum, and from
 * there with it. The search then looks for what lies lower beyond the nearest minimum.
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

    /** 150 looks; docs/ensembles.md shows what other numbers give. */
    public static WeightSearch standard(Averaging averaging, Optimiser optimiser) {
        return new WeightSearch(averaging, optimiser, 150);
    }

    @Override
    public Combination fit(Panel validation, long seed) {
        return CrossValidation.best(this::all, validation, seed);
    }

    @Override
    public Combination restored(EnsembleSpec spec) {
        return spec.average(averaging);
    }

    /** With each strength of the penalty; all begin where the descent without one ends. */
    private List<Combination> all(Panel panel, long seed) {
        double[] free = free(panel);
        List<Combination> all = new ArrayList<>();
        for (double penalty : PENALTIES) {
            all.add(below(free, panel, penalty, seed));
        }
        return all;
    }

    /** With a given strength of the penalty. */
    WeightedAverage fit(Panel panel, double penalty, long seed) {
        return below(free(panel), panel, penalty, seed);
    }

    private double[] free(Panel panel) {
        return new WeightDescent(panel, averaging, 0)
                .minimum(WeightObjective.start(panel.members().size()));
    }

    private WeightedAverage below(double[] free, Panel panel, double penalty, long seed) {
        double[] start = penalty == 0 ? free : new WeightDescent(panel, averaging, penalty).minimum(free);
        return from(start, panel, penalty, seed);
    }

    /** Without the descent: the search alone, from all members alike, as others search too. */
    public WeightedAverage alone(Panel panel, double penalty, long seed) {
        return from(WeightObjective.start(panel.members().size()), panel, penalty, seed);
    }

    private WeightedAverage from(double[] start, Panel panel, double penalty, long seed) {
        double[] point = optimiser.minimise(new WeightObjective(panel, averaging, penalty), start, evaluations, seed);
        return WeightObjective.average(averaging, point).withoutNeedless();
    }
}
