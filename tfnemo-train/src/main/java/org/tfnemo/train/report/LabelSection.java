package org.tfnemo.train.report;

import java.util.List;
import java.util.Optional;
import org.tfnemo.train.evaluate.Scores;
import org.tfnemo.train.report.DataTable.Column;
import org.tfnemo.train.report.DataTable.Row;

/** Which labels are recognised, and what they are taken for. */
final class LabelSection implements RunSection {
    @Override
    public Optional<Section> of(RunFacts run) {
        return run.test().map(Scores::of).map(LabelSection::of);
    }

    private static Section of(Scores scores) {
        List<Row> rows = scores.classes().stream()
                .map(score -> Row.of(
                        Cell.of(score.label()),
                        Cell.percent(score.precision()),
                        Cell.percent(score.recall()),
                        Cell.percent(score.f1()),
                        Cell.of(score.support())))
                .toList();
        return Section.of(
                "By label",
                Prose.soft("Rows: what a clip is. Columns: what it was taken for."),
                Columns.of(
                        Figure.of("confusion", ConfusionChart.of(scores.confusion(), "Confusion matrix")),
                        new DataTable(
                                List.of(
                                        Column.words("label"),
                                        Column.figures("precision"),
                                        Column.figures("recall"),
                                        Column.figures("F1"),
                                        Column.figures("clips")),
                                rows)));
    }
}
