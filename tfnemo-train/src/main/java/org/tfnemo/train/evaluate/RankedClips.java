package org.tfnemo.train.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Clips by falling probability of one label, and how many are right from each threshold up. */
final class RankedClips {
    private final List<Step> steps;
    private final int positives;
    private final int negatives;

    /** Clips from one threshold up: how many have the label, and how many have not. */
    record Step(int hits, int alarms) {}

    private RankedClips(List<Step> steps, int positives, int negatives) {
        this.steps = steps;
        this.positives = positives;
        this.negatives = negatives;
    }

    static RankedClips of(Predictions predictions, int label) {
        String name = predictions.labels().get(label);
        List<Prediction> ranked = new ArrayList<>(predictions.clips());
        ranked.sort(Comparator.comparingDouble(clip -> -clip.probabilities().get(label)));
        List<Step> steps = new ArrayList<>();
        int hits = 0;
        for (int i = 0; i < ranked.size(); i++) {
            hits += ranked.get(i).label().equals(name) ? 1 : 0;
            boolean last = i + 1 == ranked.size();
            // Clips of equal probability fall on one side of any threshold together.
            if (last || !probability(ranked, i, label).equals(probability(ranked, i + 1, label))) {
                steps.add(new Step(hits, i + 1 - hits));
            }
        }
        return new RankedClips(steps, hits, ranked.size() - hits);
    }

    private static Double probability(List<Prediction> ranked, int clip, int label) {
        return ranked.get(clip).probabilities().get(label);
    }

    boolean hasBothKinds() {
        return positives > 0 && negatives > 0;
    }

    /** False alarms against hits from (0, 0) to (1, 1), without the points that lie on a straight line. */
    List<CurvePoint> roc() {
        List<CurvePoint> points = new ArrayList<>(List.of(new CurvePoint(0, 0)));
        Step before = new Step(0, 0);
        for (int i = 0; i < steps.size(); i++) {
            Step here = steps.get(i);
            // the first step stays, as scikit-learn has it: the point (0, 0) is added afterwards
            boolean straight = i > 0
                    && i + 1 < steps.size()
                    && steps.get(i + 1).hits() - here.hits() == here.hits() - before.hits()
                    && steps.get(i + 1).alarms() - here.alarms() == here.alarms() - before.alarms();
            if (!straight) {
                points.add(new CurvePoint((double) here.alarms() / negatives, (double) here.hits() / positives));
            }
            before = here;
        }
        return points;
    }

    /** Recall against precision, from the highest threshold down. */
    List<CurvePoint> precisionRecall() {
        return steps.stream()
                .map(step -> new CurvePoint(
                        (double) step.hits() / positives, (double) step.hits() / (step.hits() + step.alarms())))
                .toList();
    }

    /** Σ (recallᵢ − recallᵢ₋₁) · precisionᵢ. */
    double averagePrecision() {
        double sum = 0;
        double recall = 0;
        for (CurvePoint point : precisionRecall()) {
            sum += (point.x() - recall) * point.y();
            recall = point.x();
        }
        return sum;
    }
}
