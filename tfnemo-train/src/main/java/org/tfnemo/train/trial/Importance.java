package org.tfnemo.train.trial;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.regression.OLSMultipleLinearRegression;
import org.tfnemo.train.search.Choices;
import org.tfnemo.train.search.Domain;
import org.tfnemo.train.search.Parameter;
import org.tfnemo.train.search.Trial;

/**
 * How much a setting mattered: the share of the trials' ranking that it explains by itself.
 *
 * <pre>  share = max(0, adjusted R² of   rank ~ x + x²   over the trials),   x the value's place in its range, on its scale</pre>
 *
 * <p>The square finds a best value in the middle. Of a choice, each value has a mean of its own instead. Adjusted, because
 * with few trials a curve fits anything. What two settings do only together it does not see; shares need not sum to 1.
 * Ranks, not losses: trials that were stopped early have no loss that compares.
 *
 * @param name of the setting
 * @param share 0..1
 */
public record Importance(String name, double share) {
    private static final int FEWEST = 6;

    /** Of each of {@code parameters}, the largest first; empty with fewer than six trials. */
    static List<Importance> of(List<Parameter> parameters, List<Trial> trials) {
        if (trials.size() < FEWEST) {
            return List.of();
        }
        double[] ranks = ranks(trials);
        List<Importance> found = new ArrayList<>();
        for (int i = 0; i < parameters.size(); i++) {
            int place = i;
            double[] values = trials.stream()
                    .mapToDouble(trial -> trial.values().get(place))
                    .toArray();
            Parameter parameter = parameters.get(i);
            found.add(new Importance(parameter.name(), explained(columns(parameter.domain(), values), ranks)));
        }
        found.sort(Comparator.comparingDouble(Importance::share).reversed());
        return List.copyOf(found);
    }

    /** 0 for the best; equal ones share the mean of their ranks. */
    private static double[] ranks(List<Trial> trials) {
        Comparator<Trial> order =
                Comparator.<Trial>comparingInt(trial -> -trial.reached()).thenComparingDouble(Trial::loss);
        return trials.stream()
                .mapToDouble(trial -> {
                    long better = trials.stream()
                            .filter(other -> order.compare(other, trial) < 0)
                            .count();
                    long equal = trials.stream()
                            .filter(other -> order.compare(other, trial) == 0)
                            .count();
                    return better + (equal - 1) / 2.0;
                })
                .toArray();
    }

    /** What the ranks are regressed on, a row per trial; as many columns as the values that occur can carry. */
    private static double[][] columns(Domain domain, double[] values) {
        double[] distinct = Arrays.stream(values).distinct().toArray();
        if (domain instanceof Choices) {
            return rows(values, distinct.length - 1, (value, column) -> value == distinct[column] ? 1 : 0);
        }
        int degree = Math.min(2, distinct.length - 1);
        return rows(values, degree, (value, column) -> Math.pow(domain.place(value) - 0.5, column + 1));
    }

    private interface Entry {
        double of(double value, int column);
    }

    private static double[][] rows(double[] values, int columns, Entry entry) {
        double[][] rows = new double[values.length][];
        for (int i = 0; i < values.length; i++) {
            double value = values[i];
            rows[i] = IntStream.range(0, columns)
                    .mapToDouble(column -> entry.of(value, column))
                    .toArray();
        }
        return rows;
    }

    private static double explained(double[][] columns, double[] ranks) {
        boolean tied = Arrays.stream(ranks).distinct().count() == 1;
        // One value alone explains nothing, and neither do as many values as trials.
        if (tied || columns[0].length == 0 || ranks.length < columns[0].length + 2) {
            return 0;
        }
        OLSMultipleLinearRegression regression = new OLSMultipleLinearRegression();
        regression.newSampleData(ranks, columns);
        return Math.max(0, regression.calculateAdjustedRSquared());
    }
}
