package org.tfnemo.train.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tfnemo.train.chart.Bars;
import org.tfnemo.train.chart.Curve;
import org.tfnemo.train.chart.Curves;
import org.tfnemo.train.chart.Palette;
import org.tfnemo.train.comparison.ComparedRun;
import org.tfnemo.train.comparison.Comparison;
import org.tfnemo.train.run.EpochMetrics;

/** How fast the runs learnt. */
final class ComparedTraining implements ComparisonSection {
    @Override
    public Optional<Section> of(Comparison comparison) {
        List<Curve> curves = new ArrayList<>();
        List<Figure.Key> key = new ArrayList<>();
        List<Bars.Bar> bars = new ArrayList<>();
        for (ComparedRun run : comparison.runs()) {
            String style = Palette.series(curves.size());
            curves.add(Curve.counted(
                    run.name(),
                    style,
                    run.metrics().stream().map(EpochMetrics::validationAccuracy).toList()));
            if (key.size() < Palette.COLOURS) {
                key.add(new Figure.Key(run.name(), style));
            }
            bars.add(new Bars.Bar(run.name(), run.seconds() / 60, Optional.empty(), "rest"));
        }
        if (curves.size() > Palette.COLOURS) {
            key.add(new Figure.Key("the others", "rest"));
        }
        return Optional.of(Section.of(
                "Training",
                Columns.of(
                        new Figure(
                                "learning-curves",
                                new Curves("Validation accuracy by epoch", "epoch", curves, Double.NaN),
                                key),
                        Figure.of(
                                "training-time",
                                new Bars(
                                        "Minutes of features, training and testing",
                                        bars,
                                        minutes -> String.format(Locale.ROOT, "%.1f", minutes))))));
    }
}
