package org.tfnemo.train.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Tree-structured Parzen estimator: of each parameter, the likeliest value under the best tenth of the trials, ℓ,
 * against the rest, g:
 *
 * <pre>  next = argmax ℓ(x) / g(x)   over {@code candidates} draws of ℓ</pre>
 *
 * <p>Source: Bergstra et al. 2011, Algorithms for Hyper-Parameter Optimization, as Optuna 4.9's {@code TPESampler} does
 * it with its standard settings, each parameter by itself. Known differences: the random numbers; a trial that failed
 * (NaN) ranks last instead of being left out.
 *
 * @param startup trials that are drawn at random first
 * @param candidates draws that are compared
 */
public record TreeParzen(int startup, int candidates) implements Sampler {
    private static final int MOST_GOOD = 25;

    public TreeParzen {
        if (startup < 1 || candidates < 1) {
            throw new IllegalArgumentException(
                    "startup and candidates must be at least 1; got " + startup + " and " + candidates);
        }
    }

    /** Optuna's: 10 trials at random, then the best of 24 candidates. */
    public static TreeParzen standard() {
        return new TreeParzen(10, 24);
    }

    @Override
    public List<Double> propose(List<Parameter> parameters, List<Trial> trials, Random random) {
        if (trials.size() < startup) {
            return new RandomSampler().propose(parameters, trials, random);
        }
        boolean[] good = good(trials);
        List<Double> point = new ArrayList<>();
        for (int i = 0; i < parameters.size(); i++) {
            Domain domain = parameters.get(i).domain();
            Density better = domain.density(values(trials, good, true, i));
            Density worse = domain.density(values(trials, good, false, i));
            point.add(likeliest(better, worse, random));
        }
        return point;
    }

    private double likeliest(Density better, Density worse, Random random) {
        double best = Double.NaN;
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < candidates; i++) {
            double drawn = better.draw(random);
            double gain = better.log(drawn) - worse.log(drawn);
            if (gain > highest || i == 0) {
                highest = gain;
                best = drawn;
            }
        }
        return best;
    }

    /** Which trials belong to the best tenth; those that went furthest come first. */
    static boolean[] good(List<Trial> trials) {
        int count = Math.min((int) Math.ceil(0.1 * trials.size()), MOST_GOOD);
        boolean[] good = new boolean[trials.size()];
        IntStream.range(0, trials.size())
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(i -> -trials.get(i).reached())
                        .thenComparingDouble(i -> trials.get(i).loss())) // NaN comes last
                .limit(count)
                .forEach(i -> good[i] = true);
        return good;
    }

    private static List<Double> values(List<Trial> trials, boolean[] good, boolean wanted, int parameter) {
        return IntStream.range(0, trials.size())
                .filter(i -> good[i] == wanted)
                .mapToObj(i -> trials.get(i).values().get(parameter))
                .toList();
    }
}
