package org.tfnemo.train.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Accuracy against coverage: how right a model is on the share of clips that it is surest of.
 *
 * <p>Source: Geifman &amp; El-Yaniv 2017, arXiv:1705.08500; AURC is the mean, over k = 1..n, of the share of errors
 * among the k surest clips. Clips of equal confidence count as shuffled among themselves, so no order is preferred.
 *
 * @param riskArea AURC, the smaller the better; an error rate of e spread at random gives e
 * @param points one per confidence that occurs, from the surest down; the last covers everything
 */
public record SelectivePrediction(double riskArea, List<CoveragePoint> points) {
    public SelectivePrediction {
        points = List.copyOf(points);
    }

    /** The curve of {@code predictions}. */
    public static SelectivePrediction of(Predictions predictions) {
        List<Prediction> surest = new ArrayList<>(predictions.clips());
        surest.sort(Comparator.comparingDouble(Prediction::confidence).reversed());
        List<CoveragePoint> points = new ArrayList<>();
        double area = 0;
        double errors = 0;
        for (int start = 0; start < surest.size(); ) {
            int end = start;
            int wrong = 0;
            double confidence = surest.get(start).confidence();
            while (end < surest.size() && surest.get(end).confidence() == confidence) {
                Prediction clip = surest.get(end++);
                wrong += predictions.predicted(clip).equals(clip.label()) ? 0 : 1;
            }
            for (int k = start + 1; k <= end; k++) {
                area += (errors + (double) wrong * (k - start) / (end - start)) / k;
            }
            errors += wrong;
            points.add(new CoveragePoint(confidence, (double) end / surest.size(), 1 - errors / end));
            start = end;
        }
        return new SelectivePrediction(area / surest.size(), points);
    }

    /** The most clips that can be answered at {@code accuracy} or better; empty where no threshold reaches it. */
    public Optional<CoveragePoint> reaching(double accuracy) {
        return points.stream()
                .filter(point -> point.accuracy() >= accuracy)
                .max(Comparator.comparingDouble(CoveragePoint::coverage));
    }
}
