package org.tfnemo.train.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tfnemo.train.comparison.ComparedRun;
import org.tfnemo.train.comparison.Comparison;
import org.tfnemo.train.report.DataTable.Column;
import org.tfnemo.train.report.DataTable.Row;

/** How much a figure moves with the seed, where several were run. */
final class ComparedSeeds implements ComparisonSection {
    @Override
    public Optional<Section> of(Comparison comparison) {
        Map<String, List<Double>> accuracies = new LinkedHashMap<>();
        for (ComparedRun run : comparison.runs()) {
            accuracies
                    .computeIfAbsent(
                            run.setup().representation() + ", " + run.setup().architecture(), name -> new ArrayList<>())
                    .add(run.test().accuracy());
        }
        if (accuracies.values().stream().allMatch(figures -> figures.size() < 2)) {
            return Optional.empty();
        }
        List<Row> rows = accuracies.entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue()))
                .toList();
        return Optional.of(Section.of(
                "Over seeds",
                Prose.soft("Accuracy of runs that share representation and architecture."),
                new DataTable(
                        List.of(
                                Column.words("what"),
                                Column.figures("runs"),
                                Column.figures("mean"),
                                Column.figures("lowest"),
                                Column.figures("highest")),
                        rows)));
    }

    private static Row row(String name, List<Double> accuracies) {
        return Row.of(
                Cell.of(name),
                Cell.of(accuracies.size()),
                Cell.percent(accuracies.stream()
                        .mapToDouble(Double::doubleValue)
                        .average()
                        .orElseThrow()),
                Cell.percent(accuracies.stream()
                        .mapToDouble(Double::doubleValue)
                        .min()
                        .orElseThrow()),
                Cell.percent(accuracies.stream()
                        .mapToDouble(Double::doubleValue)
                        .max()
                        .orElseThrow()));
    }
}
