package org.tfnemo.train.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.univariate.BrentOptimizer;
import org.apache.commons.math3.optim.univariate.SearchInterval;
import org.apache.commons.math3.optim.univariate.UnivariateObjectiveFunction;

/**
 * One number that makes a model's confidence honest without changing what it says.
 *
 * <pre>  q = softmax(ln p / T)     T &gt; 1: less sure, T &lt; 1: surer</pre>
 *
 * <p>A probability of 0 counts as 1e-30: float32 makes 0 of what is smaller. Source: Guo et al. 2017, arXiv:1706.04599.
 *
 * @param value T, above 0
 */
public record Temperature(double value) {
    private static final double COLDEST = 0.05;
    private static final double HOTTEST = 20;
    private static final double SMALLEST = 1e-30;
    private static final double RELATIVE = 1e-9; // of ln T; a minimum is flat, and no computation finds it closer
    private static final double ABSOLUTE = 1e-10;
    private static final int EVALUATIONS = 200;

    public Temperature {
        if (!(value > 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException("value must be above 0 and finite; got " + value);
        }
    }

    /**
     * The temperature of least log loss on {@code validation}, within 0.05..20. Fit it on clips that were neither
     * learnt nor are judged on.
     */
    public static Temperature fitted(Predictions validation) {
        double best = new BrentOptimizer(RELATIVE, ABSOLUTE)
                .optimize(
                        new MaxEval(EVALUATIONS),
                        GoalType.MINIMIZE,
                        new SearchInterval(Math.log(COLDEST), Math.log(HOTTEST)),
                        new UnivariateObjectiveFunction(
                                logarithm -> new Temperature(Math.exp(logarithm)).logLoss(validation)))
                .getPoint();
        return new Temperature(Math.exp(best));
    }

    /** {@code predictions} at this temperature; the likeliest labels stay the same. */
    public Predictions apply(Predictions predictions) {
        List<Prediction> clips = predictions.clips().stream()
                .map(clip -> new Prediction(clip.fileId(), clip.speaker(), clip.label(), tempered(clip)))
                .toList();
        return new Predictions(predictions.labels(), clips);
    }

    private double logLoss(Predictions predictions) {
        double sum = 0;
        for (Prediction clip : predictions.clips()) {
            sum -= logarithm(clip, predictions.labels().indexOf(clip.label())) - logarithmOfSum(clip);
        }
        return sum / predictions.size();
    }

    private List<Double> tempered(Prediction clip) {
        double normalisation = logarithmOfSum(clip);
        List<Double> tempered = new ArrayList<>();
        for (int i = 0; i < clip.probabilities().size(); i++) {
            tempered.add(Math.min(1, Math.exp(logarithm(clip, i) - normalisation)));
        }
        return tempered;
    }

    private double logarithm(Prediction clip, int label) {
        return Math.log(Math.max(SMALLEST, clip.probabilities().get(label))) / value;
    }

    /** ln Σ exp(ln pᵢ / T), shifted by the largest so that a low T does not underflow. */
    private double logarithmOfSum(Prediction clip) {
        double largest = Math.log(clip.confidence()) / value;
        double sum = 0;
        for (int i = 0; i < clip.probabilities().size(); i++) {
            sum += Math.exp(logarithm(clip, i) - largest);
        }
        return largest + Math.log(sum);
    }
}
