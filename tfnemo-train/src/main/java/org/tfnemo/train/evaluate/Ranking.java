package org.tfnemo.train.evaluate;

import java.util.ArrayList;
import java.util.List;

/**
 * ROC and precision-recall curves, each label against all others.
 *
 * <p>Source: scikit-learn's {@code roc_curve}, {@code precision_recall_curve}, {@code roc_auc_score} with
 * {@code multi_class="ovr", average="macro"} and {@code average_precision_score}. Known difference: a label that no
 * clip has, or every clip, has no curve and is left out of the means, where scikit-learn gives NaN.
 *
 * @param macroAuc mean area below the ROC curves; 0 without a curve
 * @param macroAveragePrecision mean of the average precisions; 0 without a curve
 * @param classes the curves, in label order
 */
public record Ranking(double macroAuc, double macroAveragePrecision, List<ClassCurves> classes) {
    public Ranking {
        classes = List.copyOf(classes);
    }

    /** The curves of {@code predictions}. */
    public static Ranking of(Predictions predictions) {
        List<ClassCurves> curves = new ArrayList<>();
        for (int label = 0; label < predictions.labels().size(); label++) {
            RankedClips ranked = RankedClips.of(predictions, label);
            if (ranked.hasBothKinds()) {
                curves.add(ClassCurves.of(predictions.labels().get(label), ranked));
            }
        }
        return new Ranking(
                curves.stream().mapToDouble(ClassCurves::auc).average().orElse(0),
                curves.stream()
                        .mapToDouble(ClassCurves::averagePrecision)
                        .average()
                        .orElse(0),
                curves);
    }
}
