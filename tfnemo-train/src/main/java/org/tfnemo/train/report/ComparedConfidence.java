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
    private static final int DIAGRAMS = 5; // more lines that jump cannot be told apart

    @Override
    public Optional<Section> of(Comparison comparison) {
        List<ComparedRun> runs = comparison.runs();
        return Optional.of(Section.of(
                "Confidence",
                Prose.soft("Left: accuracy where only the surest clips are answered. Right: accuracy by confidence; on"
                        + " the dashed line confidence means what it says. No temperature is applied."),
                Columns.of(coverage(runs), reliability(runs)),
                table(runs)));
    }

    private static Figure coverage(List<ComparedRun> runs) {
        List<Curve> curves = new ArrayList<>();
        for (ComparedRun run : runs) {
            List<CoveragePoint> points = SelectivePrediction.of(run.said()).points();
            curves.add(new Curve(
                    run.name(),
                    Palette.series(curves.size()),
                    points.stream().map(CoveragePoint::coverage).toList(),
                    points.stream().map(CoveragePoint::accuracy).toList()));
        }
        return new Figure(
                "coverage-by-run",
                new ShareCurves(
                        "Accuracy against coverage",
                        "share of the clips answered",
                        "accuracy",
                        curves,
                        ShareCurves.Ideal.NONE),
                key(curves));
    }

    private static Figure reliability(List<ComparedRun> runs) {
        List<Curve> curves = new ArrayList<>();
        for (ComparedRun run : runs.stream().limit(DIAGRAMS).toList()) {
            List<ReliabilityBin> bins = Calibration.of(run.said()).reliability();
            curves.add(new Curve(
                    run.name(),
                    Palette.series(curves.size()),
                    bins.stream().map(ReliabilityBin::confidence).toList(),
                    bins.stream().map(ReliabilityBin::accuracy).toList()));
        }
        return new Figure(
                "reliability-by-run",
                new ShareCurves(
                        runs.size() > DIAGRAMS ? "Reliability, the best " + DIAGRAMS + " runs" : "Reliability",
                        "mean confidence of a bin",
                        "accuracy",
                        curves,
                        ShareCurves.Ideal.DIAGONAL),
                key(curves));
    }

    private static List<Figure.Key> key(List<Curve> curves) {
        List<Figure.Key> key = new ArrayList<>(curves.stream()
                .limit(Palette.COLOURS)
                .map(curve -> new Figure.Key(curve.name(), curve.style()))
                .toList());
        if (curves.size() > Palette.COLOURS) {
            key.add(new Figure.Key("the others", Palette.series(Palette.COLOURS)));
        }
        return key;
    }

    private static DataTable table(List<ComparedRun> runs) {
        List<Row> rows = new ArrayList<>();
        for (ComparedRun run : runs) {
            Ranking ranking = Ranking.of(run.said());
            rows.add(Row.of(
                    Cell.of(run.name()),
                    figure(ranking.macroAuc()),
                    figure(ranking.macroAveragePrecision()),
                    figure(run.test().logLoss()),
                    figure(Calibration.of(run.said()).expectedError()),
                    figure(SelectivePrediction.of(run.said()).riskArea())));
        }
        return new DataTable(
                List.of(
                        Column.words("run"),
                        Column.figures("mean AUC"),
                        Column.figures("average precision"),
                        Column.figures("log loss"),
                        Column.figures("ECE"),
                        Column.figures("AURC")),
                rows);
    }

    private static Cell figure(double value) {
        return Cell.of(Figures.loss(value), value);
    }
}
