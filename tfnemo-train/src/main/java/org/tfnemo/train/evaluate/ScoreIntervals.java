package org.tfnemo.train.evaluate;

import java.util.List;

/**
 * The 95 % intervals of the scores of one set of predictions.
 *
 * @param accuracy of {@link Scores#accuracy()}
 * @param macroF1 of {@link Scores#macroF1()}
 * @param uar of {@link Scores#uar()}
 * @param kappa of {@link Scores#kappa()}
 * @param mcc of {@link Scores#mcc()}
 * @param classes per label, in label order; a resample that lacks the label counts as 0, so a label of few clips
 *     reaches far down
 */
public record ScoreIntervals(
        Interval accuracy, Interval macroF1, Interval uar, Interval kappa, Interval mcc, List<ClassIntervals> classes) {
    public ScoreIntervals {
        classes = List.copyOf(classes);
    }
}
