package org.tfnemo.train.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tfnemo.train.chart.Curve;
import org.tfnemo.train.chart.Palette;
import org.tfnemo.train.chart.ShareCurves;
import org.tfnemo.train.comparison.ComparedRun;
import org.tfnemo.train.comparison.Comparison;
import org.tfnemo.train.evaluate.Calibration;
import org.tfnemo.train.evaluate.CoveragePoint;
import org.tfnemo.train.evaluate.Ranking;
import org.tfnemo.train.evaluate.ReliabilityBin;
import org.tfnemo.train.evaluate.SelectivePrediction;
import org.tfnemo.train.report.DataTable.Column;
import org.tfnemo.train.report.DataTable.Row;

/** What each run's probabilities are worth beyond the likeliest label. */
final class ComparedConfidence implements ComparisonSection {
    @Override
    public Optional<Section> of(Comparison comparison) {
        List<Curve> coverage = new ArrayList<>();
        List<Curve> reliability = new ArrayList<>();
        List<Figure.Key> key = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (ComparedRun run : comparison.runs()) {
            String style = Palette.series(coverage.size());
            Calibration calibration = Calibration.of(run.said());
            SelectivePrediction selective = SelectivePrediction.of(run.said());
            Ranking ranking = Ranking.of(run.said());
            coverage.add(new Curve(
                    run.name(),
                    style,
                    selective.points().stream().map(CoveragePoint::coverage).toList(),
                    selective.points().stream().map(CoveragePoint::accuracy).toList()));
            reliability.add(new Curve(
                    run.name(),
                    style,
                    calibration.reliability().stream()
                            .map(ReliabilityBin::confidence)
                            .toList(),
                    calibration.reliability().stream()
                            .map(ReliabilityBin::accuracy)
                            .toList()));
            if (key.size() < Palette.COLOURS) {
                key.add(new Figure.Key(run.name(), style));
            }
            rows.add(Row.of(
                    Cell.of(run.name()),
                    figure(ranking.macroAuc()),
                    figure(ranking.macroAveragePrecision()),
                    figure(run.test().logLoss()),
                    figure(calibration.expectedError()),
                    figure(selective.riskArea())));
        }
        if (coverage.size() > Palette.COLOURS) {
            key.add(new Figure.Key("the others", "rest"));
        }
        return Optional.of(Section.of(
                "Confidence",
                Prose.soft("Left: accuracy where only the surest clips are answered. Right: accuracy by confidence; on"
                        + " the dashed line confidence means what it says. No temperature is applied."),
                Columns.of(
                        new Figure(
                                "coverage-by-run",
                                new ShareCurves(
                                        "Accuracy against coverage",
                                        "share of the clips answered",
                                        "accuracy",
                                        coverage,
                                        ShareCurves.Ideal.NONE),
                                key),
                        new Figure(
                                "reliability-by-run",
                                new ShareCurves(
                                        "Reliability",
                                        "mean confidence of a bin",
                                        "accuracy",
                                        reliability,
                                        ShareCurves.Ideal.DIAGONAL),
                                key)),
                new DataTable(
                        List.of(
                                Column.words("run"),
                                Column.figures("mean AUC"),
                                Column.figures("average precision"),
                                Column.figures("log loss"),
                                Column.figures("ECE"),
                                Column.figures("AURC")),
                        rows)));
    }

    private static Cell figure(double value) {
        return Cell.of(Figures.loss(value), value);
    }
}
