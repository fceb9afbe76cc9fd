package org.tfnemo.train.ensemble;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.tfnemo.train.search.Draws;
import org.tfnemo.train.search.Parameter;
import org.tfnemo.train.search.RealRange;
import org.tfnemo.train.search.Sampler;
import org.tfnemo.train.search.TreeParzen;
import org.tfnemo.train.search.Trial;

/**
 * The Python project's study: raw weights within 0..1 and a temperature, proposed by a tree-structured Parzen
 * estimator, judged by the mean log loss of five folds with an L1 penalty on the raw weights.
 *
 * <pre>  mean over folds of log loss(fold) + penalty · Σ rawᵢ / n</pre>
 *
 * @param trials points that are tried
 * @param penalty of the L1 norm
 */
public record TpeSearch(int trials, double penalty) implements Rule {
    /** Fifty trials, as the Python project took; a penalty too small to move a loss, large enough to decide a tie. */
    public static TpeSearch standard() {
        return new TpeSearch(50, 0.001);
    }

    @Override
    public WeightedAverage fit(Panel validation, long seed) {
        int members = validation.members().size();
        List<Parameter> parameters = IntStream.rangeClosed(0, members)
                .mapToObj(i -> new Parameter(i < members ? "weight" + i : "temperature", RealRange.unit()))
                .toList();
        List<Panel> folds = Folds.of(validation, seed).parts().stream()
                .map(validation::only)
                .toList();
        Sampler sampler = TreeParzen.standard();
        List<Trial> tried = new ArrayList<>();
        for (int i = 0; i < trials; i++) {
            List<Double> point = sampler.propose(parameters, tried, Draws.of(seed, i));
            tried.add(new Trial(point, 1, loss(point, folds)));
        }
        return average(best(tried).values());
    }

    @Override
    public Combination restored(EnsembleSpec spec) {
        return spec.average(Averaging.LOGITS);
    }

    /** The mean over folds, penalised. */
    double loss(List<Double> point, List<Panel> folds) {
        WeightedAverage average = average(point);
        double mean = folds.stream().mapToDouble(average::logLoss).average().orElseThrow();
        double raw = point.stream()
                .limit(point.size() - 1)
                .mapToDouble(Double::doubleValue)
                .sum();
        return mean + penalty * raw / (point.size() - 1);
    }

    private static Trial best(List<Trial> tried) {
        return tried.stream().min((a, b) -> Double.compare(a.loss(), b.loss())).orElseThrow();
    }

    private static WeightedAverage average(List<Double> point) {
        return WeightObjective.average(
                Averaging.LOGITS,
                point.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
