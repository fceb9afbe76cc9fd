package org.tfnemo.train.ensemble;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;

/**
 * A weighted average with a temperature: {@code softmax(mix(w) / T)}.
 *
 * @param averaging what is averaged
 * @param weights one per member, none negative, summing to 1
 * @param temperature above 0; above 1 makes answers less sure
 */
public record WeightedAverage(Averaging averaging, List<Double> weights, double temperature) implements Combination {
    /** Members below count for nothing measurable, and would have to be run all the same. */
    private static final double NEEDLESS = 0.01;

    public WeightedAverage {
        requireNonNull(averaging, "averaging");
        weights = List.copyOf(weights);
        double sum = weights.stream().mapToDouble(Double::doubleValue).sum();
        if (weights.stream().anyMatch(weight -> !(weight >= 0)) || Math.abs(sum - 1) > 1e-9) {
            throw new IllegalArgumentException("weights must not be negative and must sum to 1; got " + weights);
        }
        if (!(temperature > 0)) {
            throw new IllegalArgumentException("temperature must be above 0; got " + temperature);
        }
    }

    /** Every one of {@code members} alike, as they are. */
    static WeightedAverage equal(Averaging averaging, int members) {
        return of(averaging, new double[members], 1);
    }

    /** {@code raw} weights, none negative, brought to the sum 1; all alike where all are 0. Not modified. */
    static WeightedAverage of(Averaging averaging, double[] raw, double temperature) {
        return new WeightedAverage(
                averaging, Arrays.stream(normalised(raw)).boxed().toList(), temperature);
    }

    static double[] normalised(double[] raw) {
        double sum = Arrays.stream(raw).sum();
        return Arrays.stream(raw)
                .map(weight -> sum > 0 ? weight / sum : 1.0 / raw.length)
                .toArray();
    }

    /** Without the members that weigh less than a hundredth. */
    WeightedAverage withoutNeedless() {
        return of(
                averaging,
                weights.stream()
                        .mapToDouble(weight -> weight < NEEDLESS ? 0 : weight)
                        .toArray(),
                temperature);
    }

    @Override
    public void combine(Panel panel, int clip, double[] answer) {
        averaging.mix(panel, raw(), clip, answer);
        Probabilities.divide(answer, temperature);
        Probabilities.softmax(answer);
    }

    /** Mean of {@code −ln p(true label)} over {@code panel}. */
    public double logLoss(Panel panel) {
        return new MixtureLoss(panel, averaging).value(raw(), temperature);
    }

    private double[] raw() {
        return weights.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
