package org.tfnemo.train.evaluate;

import java.util.List;

/**
 * How well the probability of one label ranks the clips that have it before those that have not.
 *
 * @param label the label
 * @param auc area below the ROC curve, by trapezoids: the chance that a clip of this label is ranked before another
 * @param averagePrecision mean precision over the recalls reached, by steps
 * @param roc share of the others taken (x) against share of this label's clips found (y), (0, 0) to (1, 1)
 * @param precisionRecall recall (x) against precision (y), from the highest threshold down
 */
public record ClassCurves(
        String label, double auc, double averagePrecision, List<CurvePoint> roc, List<CurvePoint> precisionRecall) {
    public ClassCurves {
        roc = List.copyOf(roc);
        precisionRecall = List.copyOf(precisionRecall);
    }

    static ClassCurves of(String label, RankedClips ranked) {
        List<CurvePoint> roc = ranked.roc();
        double area = 0;
        for (int i = 1; i < roc.size(); i++) {
            CurvePoint left = roc.get(i - 1);
            CurvePoint right = roc.get(i);
            area += (right.x() - left.x()) * (left.y() + right.y()) / 2;
        }
        return new ClassCurves(label, area, ranked.averagePrecision(), roc, ranked.precisionRecall());
    }
}
