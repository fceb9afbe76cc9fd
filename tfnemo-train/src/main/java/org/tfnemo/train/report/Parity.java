package org.tfnemo.train.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tfnemo.train.chart.Bars;
import org.tfnemo.train.chart.Palette;
import org.tfnemo.train.comparison.ComparedRun;
import org.tfnemo.train.comparison.Comparison;
import org.tfnemo.train.report.DataTable.Column;
import org.tfnemo.train.report.DataTable.Row;

/** How the runs stand beside the figures that the Python project publishes. */
final class Parity implements ComparisonSection {
    @Override
    public Optional<Section> of(Comparison comparison) {
        List<ComparedRun> known = comparison.runs().stream()
                .filter(run -> run.published().isPresent())
                .toList();
        if (known.isEmpty()) {
            return Optional.empty();
        }
        List<Bars.Bar> bars = new ArrayList<>();
        for (ComparedRun run : known) {
            bars.add(new Bars.Bar(run.name(), run.test().accuracy(), Optional.empty(), Palette.series(0)));
            bars.add(new Bars.Bar("published", run.published().orElseThrow(), Optional.empty(), "rest"));
        }
        List<Row> rows = known.stream()
                .map(run -> Row.of(
                        Cell.of(run.name()),
                        Cell.percent(run.test().accuracy()),
                        Cell.percent(run.published().orElseThrow()),
                        Cell.of(points(run.gain().orElseThrow()), run.gain().orElseThrow())))
                .toList();
        return Optional.of(Section.of(
                "Beside the Python project",
                Prose.soft(
                        "Published: test accuracy of one run each on a random split of nEMO's nine actors. Figures of "
                                + "other actors or of a speaker split answer another question."),
                Columns.of(
                        Figure.of("parity", new Bars("Accuracy beside the published one", bars, Figures::percent)),
                        new DataTable(
                                List.of(
                                        Column.words("run"),
                                        Column.figures("accuracy"),
                                        Column.figures("published"),
                                        Column.figures("points")),
                                rows))));
    }

    private static String points(double share) {
        return String.format(Locale.ROOT, "%+.1f", 100 * share);
    }
}
