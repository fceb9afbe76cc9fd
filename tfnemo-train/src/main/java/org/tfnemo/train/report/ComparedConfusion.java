package org.tfnemo.train.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tfnemo.train.comparison.ComparedRun;
import org.tfnemo.train.comparison.Comparison;

/** What each run takes for what. */
final class ComparedConfusion implements ComparisonSection {
    @Override
    public Optional<Section> of(Comparison comparison) {
        List<Block> matrices = new ArrayList<>();
        for (ComparedRun run : comparison.runs()) {
            String id = "confusion-" + (matrices.size() + 1) + "-"
                    + run.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
            matrices.add(Figure.of(id, ConfusionChart.of(run.test().confusion(), run.name())));
        }
        return Optional.of(Section.of(
                "Confusion matrices",
                Prose.soft("Rows: what a clip is. Columns: what it was taken for."),
                new Columns(matrices)));
    }
}
