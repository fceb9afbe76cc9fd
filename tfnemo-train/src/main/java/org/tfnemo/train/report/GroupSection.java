package org.tfnemo.train.report;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tfnemo.train.chart.Bars;
import org.tfnemo.train.chart.Palette;
import org.tfnemo.train.chart.Range;
import org.tfnemo.train.evaluate.Bootstrap;
import org.tfnemo.train.evaluate.Breakdown;
import org.tfnemo.train.evaluate.GroupScore;
import org.tfnemo.train.evaluate.Prediction;
import org.tfnemo.train.report.DataTable.Column;
import org.tfnemo.train.report.DataTable.Row;

/** Who, and what kind of clip, is recognised how well. */
final class GroupSection implements RunSection {
    private final List<Breakdown> more;

    /** @param more by other properties than the speaker, which predictions know */
    GroupSection(List<Breakdown> more) {
        this.more = requireNonNull(more, "more");
    }

    @Override
    public Optional<Section> of(RunFacts run) {
        if (run.test().isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Prose.soft("Accuracy with 95 % intervals over the clips of each group."
                + (more.isEmpty() ? " With the corpus (report --data) by gender, length and loudness too." : "")));
        blocks.add(block(
                "speakers",
                Breakdown.byName(
                        "speaker",
                        run.test().get(),
                        Prediction::speaker,
                        Bootstrap.standard(run.manifest().seed()))));
        for (Breakdown breakdown : more) {
            blocks.add(block("by-" + word(breakdown.property()), breakdown));
        }
        return Optional.of(new Section("By speaker and kind of clip", blocks));
    }

    /** {@code loudness} of {@code loudness, dB}. */
    private static String word(String property) {
        return property.toLowerCase(Locale.ROOT).replaceAll("[^a-z].*", "");
    }

    private static Block block(String id, Breakdown breakdown) {
        List<Bars.Bar> bars = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (GroupScore group : breakdown.groups()) {
            Range range = new Range(group.interval().low(), group.interval().high());
            bars.add(new Bars.Bar(group.group(), group.accuracy(), Optional.of(range), Palette.series(0)));
            rows.add(Row.of(
                    new Cell(group.group(), Integer.toString(rows.size())), // in their own order: ranges of numbers
                    Cell.of(group.clips()),
                    Cell.percent(group.accuracy()),
                    Cell.percent(group.uar())));
        }
        return Columns.of(
                Figure.of(id, new Bars("Accuracy by " + breakdown.property(), bars, Figures::percent)),
                new DataTable(
                        List.of(
                                Column.words(breakdown.property()),
                                Column.figures("clips"),
                                Column.figures("accuracy"),
                                Column.figures("UAR")),
                        rows));
    }
}
