package org.tfnemo.train.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.tfnemo.train.report.LineChart.Series;
import org.tfnemo.train.report.ReportPage.EpochRow;
import org.tfnemo.train.run.EpochMetrics;

/** Metrics as the report's section on the training. */
final class TrainingSection {
    private TrainingSection() {}

    /** @param metrics at least one epoch */
    static ReportPage.Training of(List<EpochMetrics> metrics) {
        int best = bestEpoch(metrics);
        List<Series> losses = List.of(
                series("training", "first", metrics, EpochMetrics::trainLoss),
                series("validation", "second", metrics, EpochMetrics::validationLoss));
        List<Series> accuracies = List.of(
                series("training", "first", metrics, EpochMetrics::trainAccuracy),
                series("validation", "second", metrics, EpochMetrics::validationAccuracy));
        return new ReportPage.Training(
                metrics.size(),
                best,
                new LineChart("Loss by epoch, training and validation", losses, best).svg(),
                new LineChart("Accuracy by epoch, training and validation", accuracies, best).svg(),
                rows(metrics, best));
    }

    /** The epoch of the lowest validation loss, the first of equals; 0 when every loss is not a number. */
    private static int bestEpoch(List<EpochMetrics> metrics) {
        int best = 0;
        double lowest = Double.POSITIVE_INFINITY;
        for (EpochMetrics epoch : metrics) {
            if (epoch.validationLoss() < lowest) {
                lowest = epoch.validationLoss();
                best = epoch.epoch();
            }
        }
        return best;
    }

    private static Series series(
            String name, String style, List<EpochMetrics> metrics, ToDoubleFunction<EpochMetrics> figure) {
        return new Series(
                name, style, metrics.stream().map(figure::applyAsDouble).toList());
    }

    private static List<EpochRow> rows(List<EpochMetrics> metrics, int best) {
        List<EpochRow> rows = new ArrayList<>();
        for (EpochMetrics epoch : metrics) {
            rows.add(new EpochRow(
                    epoch.epoch(),
                    String.format(Locale.ROOT, "%.2e", epoch.learningRate()),
                    Figures.loss(epoch.trainLoss()),
                    Figures.percent(epoch.trainAccuracy()),
                    Figures.loss(epoch.validationLoss()),
                    Figures.percent(epoch.validationAccuracy()),
                    Figures.percent(epoch.validationMacroF1()),
                    Figures.percent(epoch.validationUar()),
                    epoch.epoch() == best));
        }
        return rows;
    }
}
