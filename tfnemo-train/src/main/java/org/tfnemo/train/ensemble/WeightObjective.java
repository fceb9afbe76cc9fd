package org.tfnemo.train.ensemble;

import java.util.Arrays;
import org.apache.commons.math3.analysis.MultivariateFunction;

/**
 * What a search for weights makes small, at a point of the unit cube: one coordinate per member, whose share of their
 * sum is its weight, and one for the temperature.
 *
 * <pre>  log loss + penalty · (Σ √wᵢ − 1)      T = 10^(2x − 1), from 0.1 to 10</pre>
 *
 * <p>Weights that sum to 1 have the same L1 norm whatever they are; the sum of roots is its like that is least, 0, for
 * one member alone and greatest, √n − 1, for all alike.
 */
final class WeightObjective implements MultivariateFunction {
    private static final double HOTTEST = 10;

    /** From the lowest to the highest ln T. */
    static final double LOG_RANGE = 2 * Math.log(HOTTEST);

    private final MixtureLoss loss;
    private final double penalty;

    WeightObjective(Panel panel, Averaging averaging, double penalty) {
        this.loss = new MixtureLoss(panel, averaging);
        this.penalty = penalty;
    }

    /** Where a search begins: all members alike, temperature 1. */
    static double[] start(int members) {
        double[] middle = new double[members + 1];
        Arrays.fill(middle, 0.5);
        return middle;
    }

    /** What {@code point} stands for. */
    static WeightedAverage average(Averaging averaging, double[] point) {
        int members = point.length - 1;
        return WeightedAverage.of(averaging, Arrays.copyOf(point, members), temperature(point[members]));
    }

    /** @param place 0..1 */
    static double temperature(double place) {
        return Math.pow(HOTTEST, 2 * place - 1);
    }

    @Override
    public double value(double[] point) {
        int members = point.length - 1;
        double[] weights = WeightedAverage.normalised(Arrays.copyOf(point, members));
        double roots = 0;
        for (double weight : weights) {
            roots += Math.sqrt(weight);
        }
        return loss.value(weights, temperature(point[members])) + penalty * (roots - 1);
    }
}
