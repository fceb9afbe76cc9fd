package org.tfnemo.cli.evaluation;

import java.util.List;
import org.tfnemo.train.evaluate.Breakdown;
import org.tfnemo.train.evaluate.Calibration;
import org.tfnemo.train.evaluate.ConformalCheck;
import org.tfnemo.train.evaluate.Confusion;
import org.tfnemo.train.evaluate.CoveragePoint;
import org.tfnemo.train.evaluate.McNemar;

/**
 * What there is to say beyond the scores: ranking, confidence, groups, mistakes.
 *
 * @param ranking areas below the curves
 * @param calibration of the confidence as it is
 * @param tempered what a temperature fitted on validation predictions makes of it; null without such predictions
 * @param selective accuracy against coverage
 * @param conformal sets of labels; empty without validation predictions, and for several runs pooled
 * @param difference from the model compared with; null without one
 * @param breakdowns scores by property of the clips
 * @param undecided the clips whose two likeliest labels are closest
 * @param confusions what is taken for what, for whom
 * @param explanations what the model saw in its most confident errors; empty where that was not asked for
 */
public record Details(
        Areas ranking,
        Calibration calibration,
        Tempered tempered,
        Selective selective,
        List<Conformal> conformal,
        McNemar difference,
        List<Breakdown> breakdowns,
        List<Undecided> undecided,
        List<Confusion> confusions,
        List<Explanation> explanations) {

    /** Mean areas over the labels, and each label's. */
    public record Areas(double auc, double averagePrecision, List<Area> classes) {}

    /** The areas below one label's curves. */
    public record Area(String label, double auc, double averagePrecision) {}

    /**
     * Figures at the fitted temperatures.
     *
     * @param temperatures one for each run
     */
    public record Tempered(List<Double> temperatures, double logLoss, double brier, Calibration calibration) {}

    /**
     * Accuracy against coverage.
     *
     * @param riskArea AURC
     * @param reaching the most clips that can be answered at 95, 98 and 99 % accuracy, where that can be reached
     */
    public record Selective(double riskArea, List<CoveragePoint> reaching) {}

    /**
     * Sets that promise a coverage.
     *
     * @param thresholds {@code one} for all labels, or {@code by class}
     * @param holds whether the promise lies within the interval of what was measured
     */
    public record Conformal(String thresholds, ConformalCheck check, boolean holds) {}

    /** The same with {@code explanations}. */
    public Details with(List<Explanation> more) {
        return new Details(
                ranking,
                calibration,
                tempered,
                selective,
                conformal,
                difference,
                breakdowns,
                undecided,
                confusions,
                more);
    }

    /** A clip with its two likeliest labels and how far the first is ahead. */
    public record Undecided(String file, String speaker, String label, String first, String second, double margin) {}
}
