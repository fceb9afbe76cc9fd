package org.tfnemo.train.ensemble;

import java.util.Arrays;

/**
 * Goes downhill on {@link WeightObjective} by its slope, free of bounds: weights are the softmax of one number per
 * member, and the temperature's place in its range is the logistic function of one more.
 *
 * <pre>  w = softmax(u)      x = 1 / (1 + e^(−v)),  T = 10^(2x − 1)</pre>
 *
 * <p>Without a penalty on members, the log loss of averaged logits is convex in w / T, so what is found is the lowest
 * there is; else it is the nearest below where it begins.
 */
final class WeightDescent implements QuasiNewton.Smooth {
    /** Where softmax and the logistic function would need an infinite number, they get that of this share. */
    private static final double LEAST = 1e-6;

    private final MixtureLoss loss;
    private final double penalty;

    WeightDescent(Panel panel, Averaging averaging, double penalty) {
        this.loss = new MixtureLoss(panel, averaging);
        this.penalty = penalty;
    }

    /** The minimum below {@code start}; both are points of the unit cube as {@link WeightObjective} reads it. */
    double[] minimum(double[] start) {
        int members = start.length - 1;
        double[] free = new double[start.length];
        double[] weights = WeightedAverage.normalised(Arrays.copyOf(start, members));
        for (int i = 0; i < members; i++) {
            free[i] = Math.log(Math.max(LEAST, weights[i]));
        }
        double place = Math.min(1 - LEAST, Math.max(LEAST, start[members]));
        free[members] = Math.log(place / (1 - place));
        return cube(new QuasiNewton(this).minimum(free));
    }

    /** The largest weight stands in the middle of the cube, so that a search has room on both sides. */
    private static double[] cube(double[] free) {
        int members = free.length - 1;
        double[] weights = weights(free);
        double largest = Arrays.stream(weights).max().orElseThrow();
        double[] point = new double[free.length];
        for (int i = 0; i < members; i++) {
            point[i] = weights[i] / largest / 2;
        }
        point[members] = place(free[members]);
        return point;
    }

    @Override
    public Slope at(double[] free) {
        int members = free.length - 1;
        double[] weights = weights(free);
        double place = place(free[members]);
        Slope mixed = loss.slope(weights, WeightObjective.temperature(place));
        double[] slope = mixed.gradient().clone();
        double roots = 0;
        double mean = 0;
        for (int i = 0; i < members; i++) {
            double root = Math.sqrt(weights[i]);
            roots += root;
            slope[i] = weights[i] * slope[i] + penalty * root / 2; // by ln wᵢ
            mean += slope[i];
        }
        for (int i = 0; i < members; i++) {
            slope[i] -= weights[i] * mean; // by uᵢ: the weights sum to 1
        }
        slope[members] *= WeightObjective.LOG_RANGE * place * (1 - place);
        return new Slope(mixed.value() + penalty * (roots - 1), slope);
    }

    private static double[] weights(double[] free) {
        double[] weights = Arrays.copyOf(free, free.length - 1);
        Probabilities.softmax(weights);
        return weights;
    }

    private static double place(double free) {
        return 1 / (1 + Math.exp(-free));
    }
}
