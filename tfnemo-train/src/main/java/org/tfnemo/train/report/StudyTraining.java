package org.tfnemo.train.report;

import java.util.ArrayList;
import java.util.List;
import org.tfnemo.train.chart.Curve;
import org.tfnemo.train.chart.Curves;
import org.tfnemo.train.chart.Palette;
import org.tfnemo.train.trial.Study;
import org.tfnemo.train.trial.TrialRecord;

/** How the validation loss of each trial fell. */
record StudyTraining(Study study) {
    Section section() {
        List<Curve> curves = new ArrayList<>();
        List<Figure.Key> key = new ArrayList<>();
        List<TrialRecord> ranked = study.ranked();
        for (int i = 0; i < ranked.size(); i++) {
            TrialRecord trial = ranked.get(i);
            List<Double> losses =
                    trial.epochs().stream().map(TrialRecord.Epoch::loss).toList();
            String name = "trial " + trial.number();
            curves.add(0, Curve.counted(name, Palette.series(i), losses)); // the best in front
            if (i < Palette.COLOURS) {
                key.add(new Figure.Key(name, Palette.series(i)));
            }
        }
        if (ranked.size() > Palette.COLOURS) {
            key.add(new Figure.Key("others", "rest"));
        }
        return Section.of(
                "Training",
                new Figure("losses", new Curves("Validation loss by epoch", "epoch", curves, Double.NaN), key));
    }
}
