package org.tfnemo.train.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.tfnemo.train.chart.Curve;
import org.tfnemo.train.chart.Curves;
import org.tfnemo.train.report.DataTable.Column;
import org.tfnemo.train.report.DataTable.Row;
import org.tfnemo.train.run.EpochMetrics;
import org.tfnemo.train.run.Watch;

/** How training went. */
final class TrainingSection implements RunSection {
    private static final String TITLE = "Training";
    private static final String TRAINING = "s1";
    private static final String VALIDATION = "s2";

    @Override
    public Optional<Section> of(RunFacts run) {
        if (run.spec().map(spec -> spec.has("ensemble")).orElse(false)) {
            return Optional.empty(); // nothing was trained: its members were
        }
        return Optional.of(
                run.metrics().isEmpty()
                        ? Section.of(TITLE, new Prose("Not yet: no epoch is finished.", "plain"))
                        : of(run.metrics(), run.spec().map(Watch::of).orElse(Watch.LOSS)));
    }

    private static Section of(List<EpochMetrics> metrics, Watch watch) {
        int best = watch.best(metrics);
        return Section.of(
                TITLE,
                Prose.soft("The dashed line is the best " + watch.words() + ": epoch " + best + " of " + metrics.size()
                        + ". Training clips are varied and the network learns with dropout, so its training accuracy "
                        + "may lie below."),
                Columns.of(
                        chart("loss", "Loss", metrics, best, EpochMetrics::trainLoss, EpochMetrics::validationLoss),
                        chart(
                                "accuracy",
                                "Accuracy",
                                metrics,
                                best,
                                EpochMetrics::trainAccuracy,
                                EpochMetrics::validationAccuracy)),
                new Fold("Every epoch", table(metrics, best)));
    }

    private static Figure chart(
            String id,
            String title,
            List<EpochMetrics> metrics,
            int best,
            ToDoubleFunction<EpochMetrics> training,
            ToDoubleFunction<EpochMetrics> validation) {
        List<Curve> curves = List.of(
                curve("training", TRAINING, metrics, training), curve("validation", VALIDATION, metrics, validation));
        return new Figure(
                id,
                new Curves(title, "epoch", curves, best == 0 ? Double.NaN : best),
                List.of(new Figure.Key("training", TRAINING), new Figure.Key("validation", VALIDATION)));
    }

    private static Curve curve(
            String name, String style, List<EpochMetrics> metrics, ToDoubleFunction<EpochMetrics> figure) {
        return Curve.counted(
                name, style, metrics.stream().map(figure::applyAsDouble).toList());
    }

    private static DataTable table(List<EpochMetrics> metrics, int best) {
        List<Row> rows = new ArrayList<>();
        for (EpochMetrics epoch : metrics) {
            List<Cell> cells = List.of(
                    Cell.of(epoch.epoch()),
                    Cell.of(String.format(Locale.ROOT, "%.2e", epoch.learningRate()), epoch.learningRate()),
                    Cell.of(Figures.loss(epoch.trainLoss()), epoch.trainLoss()),
                    Cell.percent(epoch.trainAccuracy()),
                    Cell.of(Figures.loss(epoch.validationLoss()), epoch.validationLoss()),
                    Cell.percent(epoch.validationAccuracy()),
                    Cell.percent(epoch.validationMacroF1()),
                    Cell.percent(epoch.validationUar()));
            rows.add(new Row(cells, epoch.epoch() == best));
        }
        return new DataTable(
                List.of(
                        Column.figures("epoch"),
                        Column.figures("learning rate"),
                        Column.figures("training loss"),
                        Column.figures("accuracy"),
                        Column.figures("validation loss"),
                        Column.figures("accuracy"),
                        Column.figures("macro F1"),
                        Column.figures("UAR")),
                rows);
    }
}
