package org.tfnemo.cli.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tfnemo.train.evaluate.Breakdown;
import org.tfnemo.train.evaluate.Calibration;
import org.tfnemo.train.evaluate.ConformalCheck;
import org.tfnemo.train.evaluate.ConformalRule;
import org.tfnemo.train.evaluate.McNemar;
import org.tfnemo.train.evaluate.Mistakes;
import org.tfnemo.train.evaluate.Prediction;
import org.tfnemo.train.evaluate.Predictions;
import org.tfnemo.train.evaluate.Ranking;
import org.tfnemo.train.evaluate.Scores;
import org.tfnemo.train.evaluate.SelectivePrediction;

/** Computes what there is to say beyond the scores. */
public final class DetailsMaker {
    private static final int SHOWN = 10;
    private static final double COVERAGE = 0.9;

    private DetailsMaker() {}

    /**
     * The details of {@code parts}, judged as one.
     *
     * @param other the predictions to compare with; null for none
     * @param breakdowns scores by property, made by who knows the clips
     */
    public static Details of(List<Judged> parts, Predictions other, List<Breakdown> breakdowns) {
        Predictions pooled = Judged.pooled(parts);
        Mistakes mistakes = Mistakes.of(pooled, SHOWN);
        return new Details(
                areas(Ranking.of(pooled)),
                Calibration.of(pooled),
                Judged.tempered(parts),
                selective(SelectivePrediction.of(pooled)),
                conformal(parts),
                other == null ? null : McNemar.of(pooled, other),
                breakdowns,
                mistakes.undecided().stream()
                        .map(clip -> undecided(clip, pooled.labels()))
                        .toList(),
                mistakes.confusions(),
                List.of());
    }

    static Details.Tempered tempered(List<Double> temperatures, Predictions predictions) {
        Scores scores = Scores.of(predictions);
        return new Details.Tempered(temperatures, scores.logLoss(), scores.brier(), Calibration.of(predictions));
    }

    private static Details.Areas areas(Ranking ranking) {
        return new Details.Areas(
                ranking.macroAuc(),
                ranking.macroAveragePrecision(),
                ranking.classes().stream()
                        .map(curves -> new Details.Area(curves.label(), curves.auc(), curves.averagePrecision()))
                        .toList());
    }

    private static Details.Selective selective(SelectivePrediction selective) {
        return new Details.Selective(
                selective.riskArea(),
                Stream.of(0.95, 0.98, 0.99)
                        .map(selective::reaching)
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static List<Details.Conformal> conformal(List<Judged> parts) {
        List<Details.Conformal> checks = new ArrayList<>();
        Predictions validation = parts.size() == 1 ? parts.get(0).validation() : null;
        if (validation != null) {
            checks.add(conformal("one", ConformalRule.fitted(validation, COVERAGE), parts.get(0)));
            checks.add(conformal("by class", ConformalRule.fittedByClass(validation, COVERAGE), parts.get(0)));
        }
        return checks;
    }

    private static Details.Conformal conformal(String thresholds, ConformalRule rule, Judged part) {
        ConformalCheck check = ConformalCheck.of(rule, part.test());
        return new Details.Conformal(thresholds, check, check.holds());
    }

    private static Details.Undecided undecided(Prediction clip, List<String> labels) {
        List<String> likeliest = IntStream.range(0, labels.size())
                .boxed()
                .sorted(Comparator.comparing(i -> -clip.probabilities().get(i)))
                .map(labels::get)
                .toList();
        return new Details.Undecided(
                clip.fileId(), clip.speaker(), clip.label(), likeliest.get(0), likeliest.get(1), Mistakes.margin(clip));
    }
}
