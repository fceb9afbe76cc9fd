package org.tfnemo.train.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tfnemo.train.chart.Curve;
import org.tfnemo.train.chart.Palette;
import org.tfnemo.train.chart.ShareCurves;
import org.tfnemo.train.evaluate.Calibration;
import org.tfnemo.train.evaluate.CoveragePoint;
import org.tfnemo.train.evaluate.Predictions;
import org.tfnemo.train.evaluate.ReliabilityBin;
import org.tfnemo.train.evaluate.Scores;
import org.tfnemo.train.evaluate.SelectivePrediction;
import org.tfnemo.train.evaluate.Temperature;
import org.tfnemo.train.report.DataTable.Column;
import org.tfnemo.train.report.DataTable.Row;

/** Whether the confidence means what it says, before and after a temperature, and what it is good for. */
final class ConfidenceSection implements RunSection {
    private static final List<Double> WANTED = List.of(0.90, 0.95, 0.98, 0.99);

    @Override
    public Optional<Section> of(RunFacts run) {
        return run.test().map(test -> of(test, run.validation().map(Temperature::fitted)));
    }

    private static Section of(Predictions test, Optional<Temperature> temperature) {
        List<State> states = new ArrayList<>(List.of(new State("as it is", test)));
        temperature.ifPresent(fitted -> states.add(
                new State(String.format(Locale.ROOT, "at temperature %.3f", fitted.value()), fitted.apply(test))));
        List<Block> blocks = new ArrayList<>();
        blocks.add(Prose.soft("Of the clips said with 80 %, are 80 % right? On the dashed line they are; below it the"
                + " model is too sure. "
                + (temperature.isPresent()
                        ? "The temperature is fitted on the validation part. "
                        : "Without validation predictions there is no temperature. ")
                + "Right: accuracy where only the surest clips are answered."));
        blocks.add(Columns.of(reliability(states), coverage(test)));
        blocks.add(Columns.of(scores(states), reaching(test)));
        blocks.add(new Fold("Every bin of the reliability diagram; few clips say little", bins(states)));
        return new Section("Confidence", blocks);
    }

    private static DataTable bins(List<State> states) {
        List<Row> rows = new ArrayList<>();
        for (State state : states) {
            for (ReliabilityBin bin : Calibration.of(state.said()).reliability()) {
                rows.add(Row.of(
                        Cell.of(state.name()),
                        Cell.percent(bin.confidence()),
                        Cell.percent(bin.accuracy()),
                        Cell.of(bin.clips())));
            }
        }
        return new DataTable(
                List.of(
                        Column.words("confidence"),
                        Column.figures("mean"),
                        Column.figures("accuracy"),
                        Column.figures("clips")),
                rows);
    }

    /** The same answers with another confidence. */
    private record State(String name, Predictions said) {}

    private static Figure reliability(List<State> states) {
        List<Curve> curves = new ArrayList<>();
        List<Figure.Key> key = new ArrayList<>();
        for (State state : states) {
            String style = Palette.series(curves.size());
            List<ReliabilityBin> bins = Calibration.of(state.said()).reliability();
            curves.add(new Curve(
                    state.name(),
                    style,
                    bins.stream().map(ReliabilityBin::confidence).toList(),
                    bins.stream().map(ReliabilityBin::accuracy).toList()));
            key.add(new Figure.Key(state.name(), style));
        }
        return new Figure(
                "reliability",
                new ShareCurves(
                        "Reliability", "mean confidence of a bin", "accuracy", curves, ShareCurves.Ideal.DIAGONAL),
                key);
    }

    private static Figure coverage(Predictions test) {
        List<CoveragePoint> points = SelectivePrediction.of(test).points();
        Curve curve = new Curve(
                "the surest clips",
                Palette.series(0),
                points.stream().map(CoveragePoint::coverage).toList(),
                points.stream().map(CoveragePoint::accuracy).toList());
        return Figure.of(
                "coverage",
                new ShareCurves(
                        "Accuracy against coverage",
                        "share of the clips answered",
                        "accuracy",
                        List.of(curve),
                        ShareCurves.Ideal.NONE));
    }

    private static DataTable scores(List<State> states) {
        List<Row> rows = new ArrayList<>();
        for (State state : states) {
            Calibration calibration = Calibration.of(state.said());
            Scores scores = Scores.of(state.said());
            rows.add(Row.of(
                    Cell.of(state.name()),
                    figure(calibration.expectedError()),
                    figure(scores.logLoss()),
                    figure(scores.brier())));
        }
        return new DataTable(
                List.of(
                        Column.words("confidence"),
                        Column.figures("ECE"),
                        Column.figures("log loss"),
                        Column.figures("Brier")),
                rows);
    }

    private static Cell figure(double value) {
        return Cell.of(Figures.loss(value), value);
    }

    private static DataTable reaching(Predictions test) {
        SelectivePrediction selective = SelectivePrediction.of(test);
        List<Row> rows = new ArrayList<>();
        for (double wanted : WANTED) {
            Optional<CoveragePoint> point = selective.reaching(wanted);
            rows.add(Row.of(
                    Cell.percent(wanted),
                    point.map(found -> Cell.percent(found.coverage())).orElse(Cell.of("not reached")),
                    point.map(found -> Cell.percent(found.confidence())).orElse(Cell.of("–"))));
        }
        return new DataTable(
                List.of(
                        Column.figures("accuracy wanted"),
                        Column.figures("clips answered"),
                        Column.figures("from confidence")),
                rows);
    }
}
