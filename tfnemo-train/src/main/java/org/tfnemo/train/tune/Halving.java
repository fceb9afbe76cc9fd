package org.tfnemo.train.tune;

import java.util.List;

/**
 * Asynchronous successive halving: at rungs of {@code first · factorᵏ} epochs, a trial goes on when it is among the best
 * {@code 1/factor} of all trials that came so far.
 *
 * <p>Source: Li et al. 2020, A System for Massively Parallel Hyperparameter Tuning, in the form that stops trials, as
 * Optuna's {@code SuccessiveHalvingPruner}. Known differences: the paper pauses trials and may promote them later; here,
 * as in Optuna, the first one at a rung goes on and a stopped one stays stopped.
 *
 * @param first epochs that every trial gets, at least 1
 * @param factor at least 2
 */
record Halving(int first, int factor) {
    private static final int FACTOR = 3;

    Halving {
        if (first < 1 || factor < 2) {
            throw new IllegalArgumentException(
                    "first must be at least 1 and factor at least 2; got " + first + " and " + factor);
        }
    }

    /** For trials of {@code epochs} epochs: of three, one goes on, first after a ninth of them, but no less than two. */
    static Halving of(int epochs) {
        return new Halving(Math.max(2, epochs / (FACTOR * FACTOR)), FACTOR); // the first epoch is warm-up
    }

    boolean isRung(int epoch) {
        long rung = first;
        while (rung < epoch) {
            rung *= factor;
        }
        return rung == epoch;
    }

    /**
     * Whether a trial goes on.
     *
     * @param lowest loss that it had up to this rung
     * @param others the same of all earlier trials that came so far
     */
    boolean goesOn(double lowest, List<Double> others) {
        int places = Math.max(1, (others.size() + 1) / factor);
        return others.stream().filter(other -> other < lowest).count() < places;
    }
}
