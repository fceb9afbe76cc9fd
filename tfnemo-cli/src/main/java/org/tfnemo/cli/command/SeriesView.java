package org.tfnemo.cli.command;

import java.io.IOException;
import java.util.Optional;
import org.tfnemo.cli.terminal.Terminal;
import org.tfnemo.train.cache.FeatureStore;
import org.tfnemo.train.evaluate.Scores;
import org.tfnemo.train.loop.DivergedException;
import org.tfnemo.train.loop.Experiment;
import org.tfnemo.train.loop.RunOutcome;
import org.tfnemo.train.run.RunDirectory;
import org.tfnemo.train.series.SeriesListener;

/** Trains run after run, and says how far it is and how long the others will take, by those of this session. */
final class SeriesView implements SeriesListener {
    private final Terminal terminal;
    private final StoppableTraining training;
    private final FeatureStore features;
    private final long begin = System.nanoTime();
    private int trained;
    private int diverged;

    SeriesView(Terminal terminal, StoppableTraining training, FeatureStore features) {
        this.terminal = terminal;
        this.training = training;
        this.features = features;
    }

    @Override
    public boolean train(Experiment experiment, int index, int total) throws IOException {
        terminal.say("run " + index + " of " + total + ": " + experiment.directory());
        Optional<RunOutcome> outcome = training.run(experiment.with(features));
        if (outcome.isEmpty()) {
            return false; // a signal came
        }
        trained++;
        double seconds = (System.nanoTime() - begin) / 1e9 / trained * (total - index);
        terminal.say("run " + index + " of " + total + ": test accuracy "
                + Words.percent(Scores.of(outcome.get().test()).accuracy())
                + (index == total ? "" : "; the others take about " + Words.duration(seconds)));
        return true;
    }

    @Override
    public void onFinished(RunDirectory run, int index, int total) {
        terminal.say("run " + index + " of " + total + ": " + run + " is finished");
    }

    @Override
    public void onDiverged(RunDirectory run, DivergedException reason) {
        diverged++;
        terminal.warn(run + ": " + reason.getMessage());
    }

    /** How many runs came to nothing. */
    int diverged() {
        return diverged;
    }
}
