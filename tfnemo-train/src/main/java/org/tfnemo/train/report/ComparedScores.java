package org.tfnemo.train.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tfnemo.train.chart.Bars;
import org.tfnemo.train.chart.Palette;
import org.tfnemo.train.chart.Range;
import org.tfnemo.train.comparison.ComparedRun;
import org.tfnemo.train.comparison.Comparison;
import org.tfnemo.train.report.DataTable.Column;
import org.tfnemo.train.report.DataTable.Row;

/** All runs with their scores. */
final class ComparedScores implements ComparisonSection {
    @Override
    public Optional<Section> of(Comparison comparison) {
        ComparedRun best = comparison.runs().get(0);
        List<Bars.Bar> bars = comparison.runs().stream()
                .map(run -> new Bars.Bar(
                        run.name(),
                        run.test().accuracy(),
                        Optional.of(new Range(
                                run.intervals().accuracy().low(),
                                run.intervals().accuracy().high())),
                        run == best ? Palette.series(0) : "rest"))
                .toList();
        Tiles tiles = new Tiles(List.of(
                new Tiles.Tile("Best accuracy", Figures.percent(best.test().accuracy()), List.of(best.name())),
                new Tiles.Tile("Its macro F1", Figures.percent(best.test().macroF1()), List.of()),
                new Tiles.Tile("Runs", Integer.toString(comparison.runs().size()), List.of())));
        String same = comparison.clips() == Comparison.SameClips.YES
                ? "All runs were tested on the same clips."
                : "The runs were tested on different clips, as with several seeds: each seed draws its own split.";
        List<Block> blocks = new ArrayList<>(List.of(
                tiles,
                Prose.soft("Test part, with 95 % bootstrap intervals over clips. " + same
                        + " The best of many runs looks better than it is: to choose, look at validation data."),
                Columns.of(
                        Figure.of("accuracy-by-run", new Bars("Accuracy by run", bars, Figures::percent)),
                        table(comparison))));
        comparison.warnings().forEach(warning -> blocks.add(new Prose("Mind: " + warning + ".", "strong")));
        return Optional.of(new Section("Scores", blocks));
    }

    private static DataTable table(Comparison comparison) {
        List<Row> rows = comparison.runs().stream()
                .map(run -> Row.of(
                        Cell.of(run.name()),
                        Cell.percent(run.test().accuracy()),
                        Cell.percent(run.test().macroF1()),
                        Cell.percent(run.test().uar()),
                        Cell.of(run.metrics().size()),
                        Cell.of(minutes(run.seconds()), run.seconds())))
                .toList();
        return new DataTable(
                List.of(
                        Column.words("run"),
                        Column.figures("accuracy"),
                        Column.figures("macro F1"),
                        Column.figures("UAR"),
                        Column.figures("epochs"),
                        Column.figures("minutes")),
                rows);
    }

    private static String minutes(double seconds) {
        return String.format(Locale.ROOT, "%.1f", seconds / 60);
    }
}
