package org.tfnemo.train.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.math3.special.Erf;

/**
 * A Parzen estimate on an interval: a mixture of normal distributions cut off at its ends, one about each observation
 * as wide as the larger gap to its neighbours, and one, the prior, about the middle and as wide as the interval.
 *
 * <p>Source: Optuna 4.9's {@code _ParzenEstimator} with its standard settings; golden values by
 * {@code tools/golden/parzen.py}. Known differences: among equal observations, NumPy's order, which decides
 * whose gap is wide, is its own.
 */
final class Kernels {
    /** Observations that count in full; older ones count less, the oldest least. */
    private static final int RECENT = 25;

    private static final double LOG_ROOT_TWO_PI = 0.5 * Math.log(2 * Math.PI);

    private final double low;
    private final double high;
    private final double[] means;
    private final double[] deviations;
    private final double[] weights;
    private final double[] logs; // of each kernel's weight over its mass within the interval

    private Kernels(double low, double high, double[] means, double[] deviations, double[] weights) {
        this.low = low;
        this.high = high;
        this.means = means;
        this.deviations = deviations;
        this.weights = weights;
        this.logs = IntStream.range(0, weights.length)
                .mapToDouble(i -> Math.log(weights[i]) - Math.log(mass(i, low, high)))
                .toArray();
    }

    /** @param observed coordinates within {@code low..high}, the oldest first; not modified */
    static Kernels of(double[] observed, double low, double high) {
        int count = observed.length;
        double[] means = Arrays.copyOf(observed, count + 1);
        means[count] = (low + high) / 2;
        double[] deviations = Arrays.copyOf(gaps(observed, low, high), count + 1);
        deviations[count] = high - low;
        return new Kernels(low, high, means, deviations, weights(count));
    }

    /** The weights of {@code observed} kernels and the prior, which weighs as much as a recent one; they sum to 1. */
    static double[] weights(int observed) {
        double[] weights = new double[observed + 1];
        Arrays.fill(weights, 1);
        int old = observed - RECENT;
        for (int i = 0; i < old; i++) {
            double oldest = 1.0 / observed;
            weights[i] = old == 1 ? oldest : oldest + (1 - oldest) * i / (old - 1);
        }
        double sum = Arrays.stream(weights).sum();
        return Arrays.stream(weights).map(weight -> weight / sum).toArray();
    }

    private static double[] gaps(double[] observed, double low, double high) {
        int count = observed.length;
        int[] order = IntStream.range(0, count)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> observed[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        // Never so narrow that a few observations close together are drawn for ever.
        double narrowest = (high - low) / Math.min(100, 2.0 + count);
        double[] gaps = new double[count];
        for (int i = 0; i < count; i++) {
            double here = observed[order[i]];
            double below = here - (i == 0 ? low : observed[order[i - 1]]);
            double above = (i == count - 1 ? high : observed[order[i + 1]]) - here;
            // The ends of the interval are no neighbours, unless nothing else is.
            double gap = count == 1
                    ? Math.max(below, above)
                    : i == 0 ? above : i == count - 1 ? below : Math.max(below, above);
            gaps[order[i]] = Math.min(high - low, Math.max(narrowest, gap));
        }
        return gaps;
    }

    double draw(Random random) {
        int kernel = pick(weights, random);
        double drawn;
        do { // at least every third try falls within: the mean does, and no kernel is wider than the interval
            drawn = means[kernel] + deviations[kernel] * random.nextGaussian();
        } while (drawn < low || drawn > high);
        return drawn;
    }

    double logDensity(double coordinate) {
        double[] terms = new double[weights.length];
        for (int i = 0; i < terms.length; i++) {
            double distance = (coordinate - means[i]) / deviations[i];
            terms[i] = logs[i] - distance * distance / 2 - LOG_ROOT_TWO_PI - Math.log(deviations[i]);
        }
        return logOfSum(terms);
    }

    /** Logarithm of the probability of {@code from..to}. */
    double logMass(double from, double to) {
        double[] terms = new double[weights.length];
        for (int i = 0; i < terms.length; i++) {
            terms[i] = logs[i] + Math.log(mass(i, from, to));
        }
        return logOfSum(terms);
    }

    private double mass(int kernel, double from, double to) {
        double width = deviations[kernel] * Math.sqrt(2);
        return Erf.erf((from - means[kernel]) / width, (to - means[kernel]) / width) / 2;
    }

    private static double logOfSum(double[] logs) {
        double largest = Double.NEGATIVE_INFINITY;
        for (double log : logs) {
            largest = Math.max(largest, log);
        }
        double sum = 0;
        for (double log : logs) {
            sum += Math.exp(log - largest);
        }
        return largest + Math.log(sum);
    }

    /** Draws an index with the given probabilities, which sum to 1. */
    static int pick(double[] probabilities, Random random) {
        double left = random.nextDouble();
        for (int i = 0; i < probabilities.length - 1; i++) {
            left -= probabilities[i];
            if (left < 0) {
                return i;
            }
        }
        return probabilities.length - 1;
    }
}
