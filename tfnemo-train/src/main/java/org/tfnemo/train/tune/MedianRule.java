package org.tfnemo.train.tune;

import java.util.List;
import org.apache.commons.math3.stat.descriptive.rank.Median;

/**
 * Stops a trial whose lowest loss so far is above the median of what finished trials had by the same epoch.
 *
 * <p>Source: Golovin et al. 2017, Google Vizier, as Optuna's {@code MedianPruner}. Known differences: Optuna takes the
 * others' loss at the epoch, not their lowest up to it.
 *
 * @param startup finished trials before any is stopped, at least 1
 * @param warmUp epochs that every trial gets, at least 0
 */
record MedianRule(int startup, int warmUp) {
    MedianRule {
        if (startup < 1 || warmUp < 0) {
            throw new IllegalArgumentException(
                    "startup must be at least 1 and warmUp at least 0; got " + startup + " and " + warmUp);
        }
    }

    /** After five finished trials, as Optuna; and two epochs, because the first is warm-up. */
    static MedianRule standard() {
        return new MedianRule(5, 2);
    }

    /**
     * Whether a trial goes on.
     *
     * @param epoch that it has finished
     * @param lowest loss that it had so far
     * @param finished the same of the finished trials that came so far
     */
    boolean goesOn(int epoch, double lowest, List<Double> finished) {
        if (epoch < warmUp || finished.size() < startup) {
            return true;
        }
        double median = new Median()
                .evaluate(finished.stream().mapToDouble(Double::doubleValue).toArray());
        return lowest <= median;
    }
}
