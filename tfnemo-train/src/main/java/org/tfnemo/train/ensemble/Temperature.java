package org.tfnemo.train.ensemble;

import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.univariate.BrentOptimizer;
import org.apache.commons.math3.optim.univariate.SearchInterval;
import org.apache.commons.math3.optim.univariate.UnivariateObjectiveFunction;

/** Fits the temperature of weights that are known. */
final class Temperature {
    private static final double LOWEST = Math.log(0.1);
    private static final double HIGHEST = Math.log(10);

    private Temperature() {}

    /** {@code average} with the temperature of the lowest log loss on {@code panel}, within 0.1..10. */
    static WeightedAverage fit(WeightedAverage average, Panel panel) {
        double best = new BrentOptimizer(1e-4, 1e-4)
                .optimize(
                        GoalType.MINIMIZE,
                        new MaxEval(200),
                        new SearchInterval(LOWEST, HIGHEST, 0),
                        new UnivariateObjectiveFunction(
                                log -> with(average, Math.exp(log)).logLoss(panel)))
                .getPoint();
        return with(average, Math.exp(best));
    }

    private static WeightedAverage with(WeightedAverage average, double temperature) {
        return new WeightedAverage(average.averaging(), average.weights(), temperature);
    }
}
