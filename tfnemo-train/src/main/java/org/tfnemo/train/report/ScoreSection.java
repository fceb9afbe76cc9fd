package org.tfnemo.train.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tfnemo.train.evaluate.Bootstrap;
import org.tfnemo.train.evaluate.Interval;
import org.tfnemo.train.evaluate.Predictions;
import org.tfnemo.train.evaluate.ScoreIntervals;
import org.tfnemo.train.evaluate.Scores;
import org.tfnemo.train.evaluate.SharedVoices;

/** The test part's scores with their intervals. */
final class ScoreSection implements RunSection {
    private static final String TITLE = "Test part";

    @Override
    public Optional<Section> of(RunFacts run) {
        return Optional.of(run.test()
                .map(test -> of(test, run))
                .orElse(Section.of(TITLE, new Prose("Not yet: the run has no predictions.tsv.", "plain"))));
    }

    private static Section of(Predictions test, RunFacts run) {
        long seed = run.manifest().seed();
        Scores scores = Scores.of(test);
        Intervals intervals = new Intervals(
                Bootstrap.standard(seed).overClips(test),
                Bootstrap.standard(seed).overSpeakers(test));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Tiles(List.of(
                intervals.tile("Accuracy", scores.accuracy(), ScoreIntervals::accuracy),
                intervals.tile("Macro F1", scores.macroF1(), ScoreIntervals::macroF1),
                intervals.tile("UAR", scores.uar(), ScoreIntervals::uar),
                new Tiles.Tile("Clips", Integer.toString(scores.clips()), List.of("never used in training")))));
        blocks.add(
                Prose.soft("The ranges are 95 % bootstrap intervals. Over clips: other recordings of the same voices. "
                        + "Over speakers: other voices; coarse with few of them."));
        scores.absent()
                .forEach(label -> blocks.add(
                        new Prose("No clip is labelled " + label + ": it counts as 0 in macro F1 and UAR.", "strong")));
        run.validation()
                .flatMap(validation -> SharedVoices.warning(validation, test))
                .ifPresent(warning -> blocks.add(new Prose("Mind: " + warning + ".", "strong")));
        return new Section(TITLE, blocks);
    }

    private record Intervals(ScoreIntervals clips, Optional<ScoreIntervals> speakers) {
        Tiles.Tile tile(String name, double value, Function<ScoreIntervals, Interval> which) {
            List<String> notes = new ArrayList<>();
            notes.add(Figures.interval(Optional.of(which.apply(clips))) + " over clips");
            speakers.ifPresent(
                    known -> notes.add(Figures.interval(Optional.of(which.apply(known))) + " over speakers"));
            return new Tiles.Tile(name, Figures.percent(value), notes);
        }
    }
}
