package org.tfnemo.train.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tfnemo.train.chart.HeatMap;
import org.tfnemo.train.chart.Palette;
import org.tfnemo.train.chart.Radar;
import org.tfnemo.train.comparison.ComparedRun;
import org.tfnemo.train.comparison.Comparison;
import org.tfnemo.train.evaluate.ClassScore;

/** Which run recognises which label. */
final class ComparedLabels implements ComparisonSection {
    private static final int RINGS = 5; // more cannot be told apart around a circle
    private static final int SPOKES = 3;

    @Override
    public Optional<Section> of(Comparison comparison) {
        List<String> labels = comparison.labels();
        List<Block> charts = new ArrayList<>();
        charts.add(Figure.of("recall-by-label", heatMap(comparison, labels)));
        if (labels.size() >= SPOKES) {
            charts.add(radar(comparison, labels));
        }
        return Optional.of(Section.of("By label", new Columns(charts)));
    }

    private static HeatMap heatMap(Comparison comparison, List<String> labels) {
        List<List<HeatMap.Cell>> cells = new ArrayList<>();
        for (ComparedRun run : comparison.runs()) {
            cells.add(labels.stream()
                    .map(label -> cell(run.name() + ", " + label, recall(run, label)))
                    .toList());
        }
        List<String> names = comparison.runs().stream().map(ComparedRun::name).toList();
        return new HeatMap("Recall in % by run and label", names, labels, cells);
    }

    private static HeatMap.Cell cell(String where, double recall) {
        return new HeatMap.Cell(
                recall,
                String.format(Locale.ROOT, "%.0f", 100 * recall),
                where + ": recall " + Figures.percent(recall));
    }

    private static Figure radar(Comparison comparison, List<String> labels) {
        List<Radar.Ring> rings = new ArrayList<>();
        List<Figure.Key> key = new ArrayList<>();
        for (ComparedRun run : comparison.runs().stream().limit(RINGS).toList()) {
            String style = Palette.series(rings.size());
            rings.add(new Radar.Ring(
                    run.name(),
                    style,
                    labels.stream().map(label -> recall(run, label)).toList()));
            key.add(new Figure.Key(run.name(), style));
        }
        String title = comparison.runs().size() > RINGS
                ? "Recall by label, the best " + RINGS + " runs; the rim is 100 %"
                : "Recall by label; the rim is 100 %";
        return new Figure("recall-radar", new Radar(title, labels, rings), key);
    }

    /** 0 where the run knows no such label. */
    private static double recall(ComparedRun run, String label) {
        return run.test().classes().stream()
                .filter(score -> score.label().equals(label))
                .mapToDouble(ClassScore::recall)
                .findFirst()
                .orElse(0);
    }
}
