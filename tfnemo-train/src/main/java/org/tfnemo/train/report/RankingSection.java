package org.tfnemo.train.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tfnemo.train.chart.Curve;
import org.tfnemo.train.chart.Palette;
import org.tfnemo.train.chart.ShareCurves;
import org.tfnemo.train.evaluate.ClassCurves;
import org.tfnemo.train.evaluate.CurvePoint;
import org.tfnemo.train.evaluate.Ranking;
import org.tfnemo.train.report.DataTable.Column;
import org.tfnemo.train.report.DataTable.Row;

/** How well each label's probability tells its clips from the others, at any threshold. */
final class RankingSection implements RunSection {
    @Override
    public Optional<Section> of(RunFacts run) {
        return run.test()
                .map(Ranking::of)
                .filter(ranking -> !ranking.classes().isEmpty())
                .map(RankingSection::of);
    }

    private static Section of(Ranking ranking) {
        List<Figure.Key> key = new ArrayList<>();
        for (ClassCurves label : ranking.classes()) {
            key.add(new Figure.Key(label.label(), Palette.series(key.size())));
        }
        Figure roc = new Figure(
                "roc",
                new ShareCurves(
                        "ROC by label",
                        "share of the others taken",
                        "share of the label found",
                        curves(ranking, ClassCurves::roc),
                        ShareCurves.Ideal.DIAGONAL),
                key);
        Figure precision = new Figure(
                "precision-recall",
                new ShareCurves(
                        "Precision and recall by label",
                        "recall",
                        "precision",
                        curves(ranking, ClassCurves::precisionRecall),
                        ShareCurves.Ideal.NONE),
                key);
        return Section.of(
                "At any threshold",
                Prose.soft(
                        "Each label against all others, its clips ranked by its probability. AUC: how often a clip of"
                                + " the label is ranked before another. Average precision: the area below precision and recall."),
                Columns.of(roc, precision),
                table(ranking));
    }

    private static List<Curve> curves(Ranking ranking, Function<ClassCurves, List<CurvePoint>> points) {
        List<Curve> curves = new ArrayList<>();
        for (ClassCurves label : ranking.classes()) {
            List<CurvePoint> line = points.apply(label);
            curves.add(new Curve(
                    label.label(),
                    Palette.series(curves.size()),
                    line.stream().map(CurvePoint::x).toList(),
                    line.stream().map(CurvePoint::y).toList()));
        }
        return curves;
    }

    private static DataTable table(Ranking ranking) {
        List<Row> rows = new ArrayList<>();
        for (ClassCurves label : ranking.classes()) {
            rows.add(row(label.label(), label.auc(), label.averagePrecision()));
        }
        rows.add(new Row(
                row("mean", ranking.macroAuc(), ranking.macroAveragePrecision()).cells(), true));
        return new DataTable(
                List.of(Column.words("label"), Column.figures("AUC"), Column.figures("average precision")), rows);
    }

    private static Row row(String name, double auc, double averagePrecision) {
        return Row.of(
                Cell.of(name),
                Cell.of(Figures.loss(auc), auc),
                Cell.of(Figures.loss(averagePrecision), averagePrecision));
    }
}
