package org.tfnemo.train.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Sets of labels instead of one, which hold the true label with a chosen frequency whatever the model is worth.
 *
 * <pre>  set(x) = { y : p(y|x) ≥ 1 − q },   q = ⌈(n+1)·coverage⌉-th smallest of the n values 1 − p(true)</pre>
 *
 * <p>The guarantee holds for clips like those it was fitted on: over both draws, the set misses the true label in at
 * most 1 − coverage of the cases. By class, it holds within each label too, for larger sets. A model that is right more
 * often than {@code coverage} leaves some sets empty: clips it should be asked about. Source: Sadinle, Lei &amp;
 * Wasserman 2019, arXiv:1609.00451.
 *
 * @param coverage how often the true label shall be in the set, between 0 and 1
 * @param labels the order of the thresholds
 * @param thresholds per label, the least probability that puts it into the set; 0 where too few clips of it were there
 */
public record ConformalRule(double coverage, List<String> labels, List<Double> thresholds) {
    public ConformalRule {
        labels = List.copyOf(labels);
        thresholds = List.copyOf(thresholds);
        if (!(coverage > 0 && coverage < 1)) {
            throw new IllegalArgumentException("coverage must be between 0 and 1; got " + coverage);
        }
        if (labels.size() != thresholds.size()) {
            throw new IllegalArgumentException(
                    "thresholds must be one per label; got " + thresholds.size() + " for " + labels);
        }
    }

    /** One threshold for all labels, fitted on clips that were neither learnt nor are judged on. */
    public static ConformalRule fitted(Predictions validation, double coverage) {
        double threshold = threshold(truths(validation, validation.labels()), coverage);
        return new ConformalRule(
                coverage,
                validation.labels(),
                Collections.nCopies(validation.labels().size(), threshold));
    }

    /** A threshold for each label, from that label's clips. */
    public static ConformalRule fittedByClass(Predictions validation, double coverage) {
        List<Double> thresholds = validation.labels().stream()
                .map(label -> threshold(truths(validation, List.of(label)), coverage))
                .toList();
        return new ConformalRule(coverage, validation.labels(), thresholds);
    }

    /** The labels in the set of {@code clip}, in label order. */
    public List<String> set(Prediction clip) {
        return IntStream.range(0, labels.size())
                .filter(i -> clip.probabilities().get(i) >= thresholds.get(i))
                .mapToObj(labels::get)
                .toList();
    }

    private static List<Double> truths(Predictions validation, List<String> labels) {
        List<Double> truths = new ArrayList<>();
        for (Prediction clip : validation.clips()) {
            if (labels.contains(clip.label())) {
                truths.add(clip.probabilities().get(validation.labels().indexOf(clip.label())));
            }
        }
        return truths;
    }

    /** The ⌈(n+1)·coverage⌉-th largest; ranking probabilities, not 1 − p, avoids a rounding at the threshold. */
    private static double threshold(List<Double> truths, double coverage) {
        // 1e-9: (9+1)·0.9 must be rank 9, whatever the product rounds to
        int rank = (int) Math.ceil((truths.size() + 1) * coverage - 1e-9);
        if (rank > truths.size()) {
            return 0; // too few clips to promise anything: every label is in every set
        }
        List<Double> falling = new ArrayList<>(truths);
        falling.sort(Collections.reverseOrder());
        return falling.get(rank - 1);
    }
}
