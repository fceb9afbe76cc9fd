package org.tfnemo.train.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tfnemo.train.chart.Bars;
import org.tfnemo.train.chart.Palette;
import org.tfnemo.train.report.DataTable.Column;
import org.tfnemo.train.report.DataTable.Row;
import tools.jackson.databind.JsonNode;

/** Of an ensemble: what each run counts. */
final class MemberSection implements RunSection {
    @Override
    public Optional<Section> of(RunFacts run) {
        return run.spec().filter(spec -> spec.has("ensemble")).map(MemberSection::of);
    }

    private static Section of(JsonNode spec) {
        List<JsonNode> members = new ArrayList<>();
        spec.path("members").forEach(members::add);
        members.sort(Comparator.comparingDouble(member -> -member.path("weight").asDouble()));
        List<Bars.Bar> bars = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (JsonNode member : members) {
            String path = member.path("run").asString("");
            double weight = member.path("weight").asDouble();
            bars.add(new Bars.Bar(path.replaceFirst(".*[/\\\\]", ""), weight, Optional.empty(), Palette.series(0)));
            rows.add(Row.of(Cell.of(path), Cell.percent(weight)));
        }
        return Section.of(
                "Members",
                Prose.soft(String.format(
                        Locale.ROOT,
                        "Combined by %s, temperature %.3f; fitted on validation clips only.",
                        spec.path("ensemble").asString(""),
                        spec.path("temperature").asDouble())),
                Columns.of(
                        Figure.of("members", new Bars("What each run counts", bars, Figures::percent)),
                        new DataTable(List.of(Column.words("run"), Column.figures("weight")), rows)));
    }
}
