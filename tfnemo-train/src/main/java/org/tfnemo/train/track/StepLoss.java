package org.tfnemo.train.track;

import java.util.OptionalDouble;

/**
 * Thins the losses of steps: their mean over each {@value #STEPS}, from the mean of an epoch so far that training tells.
 *
 * <pre>  mean of steps a+1..b = (b·m(b) − a·m(a)) / (b − a),  m(i) = mean of the epoch's first i steps</pre>
 */
final class StepLoss {
    private static final int STEPS = 10;

    private int from;
    private double sumBefore;

    /** The mean over the steps since the last one given, when there are enough of them or {@code step} ends the epoch. */
    OptionalDouble after(int step, int steps, double meanSoFar) {
        if (step <= from) { // another epoch
            from = 0;
            sumBefore = 0;
        }
        if (step % STEPS != 0 && step != steps) {
            return OptionalDouble.empty();
        }
        double sum = meanSoFar * step;
        double mean = (sum - sumBefore) / (step - from);
        from = step == steps ? 0 : step;
        sumBefore = step == steps ? 0 : sum;
        return OptionalDouble.of(mean);
    }
}
