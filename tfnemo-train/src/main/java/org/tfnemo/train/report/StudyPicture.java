package org.tfnemo.train.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tfnemo.train.chart.Bars;
import org.tfnemo.train.chart.Palette;
import org.tfnemo.train.chart.ParallelCoordinates;
import org.tfnemo.train.chart.ParallelCoordinates.Axis;
import org.tfnemo.train.chart.ParallelCoordinates.Line;
import org.tfnemo.train.chart.ParallelCoordinates.Tick;
import org.tfnemo.train.chart.ParallelCoordinates.Value;
import org.tfnemo.train.search.Choices;
import org.tfnemo.train.search.Domain;
import org.tfnemo.train.search.Parameter;
import org.tfnemo.train.search.RealRange;
import org.tfnemo.train.search.WholeRange;
import org.tfnemo.train.trial.Importance;
import org.tfnemo.train.trial.SettingText;
import org.tfnemo.train.trial.Study;
import org.tfnemo.train.trial.TrialRecord;

/** All trials as lines through their settings to their loss, and how much each setting mattered. */
record StudyPicture(Study study) {
    static final String ID = "trials";

    private static final String LOSS = "validation loss";

    Section section() {
        List<Importance> importance = study.importance();
        Figure figure = new Figure(
                ID,
                chart(),
                List.of(
                        new Figure.Key("best", Palette.series(0)),
                        new Figure.Key("complete", Palette.series(1)),
                        new Figure.Key("stopped early", "rest")));
        if (importance.isEmpty()) {
            return Section.of("Settings", figure, Prose.soft("Too few trials to say which setting mattered."));
        }
        List<Bars.Bar> bars = importance.stream()
                .map(setting -> new Bars.Bar(
                        study.names().of(setting.name()), setting.share(), Optional.empty(), Palette.series(0)))
                .toList();
        return Section.of(
                "Settings",
                figure,
                Figure.of("importance", new Bars("Importance", bars, Figures::percent)),
                Prose.soft(
                        "Importance: the share of the trials' ranking that a setting explains by itself (adjusted R² of "
                                + "a curve of the second degree). With few trials it is rough."));
    }

    private ParallelCoordinates chart() {
        List<TrialRecord> told = study.ranked().stream()
                .filter(trial -> trial.bestEpoch().isPresent())
                .toList();
        double[] losses =
                told.stream().mapToDouble(trial -> trial.best().loss()).sorted().toArray();
        double low = losses.length == 0 ? 0 : losses[0];
        double high = losses.length == 0 ? 1 : losses[losses.length - 1];
        List<Axis> axes = new ArrayList<>();
        study.parameters().forEach(parameter -> axes.add(axis(parameter)));
        axes.add(new Axis(LOSS, List.of(new Tick(0, Figures.loss(low)), new Tick(1, Figures.loss(high)))));
        List<Line> lines = new ArrayList<>();
        for (TrialRecord trial : told) {
            List<Double> values = study.values(trial);
            List<Value> places = new ArrayList<>();
            for (int i = 0; i < values.size(); i++) {
                Parameter parameter = study.parameters().get(i);
                places.add(new Value(
                        parameter.domain().place(values.get(i)),
                        trial.settings().get(parameter.name())));
            }
            double loss = trial.best().loss();
            places.add(new Value(high > low ? (loss - low) / (high - low) : 0, Double.toString(loss)));
            lines.add(0, new Line("trial " + trial.number(), style(trial), places)); // the best in front
        }
        return new ParallelCoordinates("Trials", axes, lines);
    }

    private String style(TrialRecord trial) {
        if (study.best().filter(trial::equals).isPresent()) {
            return Palette.series(0);
        }
        return trial.state() == TrialRecord.State.COMPLETE ? Palette.series(1) : "rest";
    }

    private Axis axis(Parameter parameter) {
        Domain domain = parameter.domain();
        List<String> marks;
        if (domain instanceof RealRange range) {
            marks = List.of(Double.toString(range.low()), Double.toString(range.high()));
        } else if (domain instanceof WholeRange range) {
            marks = List.of(Long.toString(range.low()), Long.toString(range.high()));
        } else {
            marks = ((Choices) domain).names();
        }
        return new Axis(
                study.names().of(parameter.name()),
                marks.stream()
                        .map(mark -> new Tick(domain.place(domain.value(mark)), SettingText.brief(mark)))
                        .toList());
    }
}
