package org.tfnemo.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.tfnemo.cli.terminal.StopSignals;
import org.tfnemo.cli.terminal.Terminal;
import org.tfnemo.train.loop.Experiment;
import org.tfnemo.train.loop.RunOutcome;
import org.tfnemo.train.loop.StopRequest;
import org.tfnemo.train.loop.TrainingStoppedException;
import org.tfnemo.train.track.Tracking;

/** Trains until it is done or a signal comes, and then says how to go on. */
final class StoppableTraining {
    private final Terminal terminal;
    private final Path data;
    private final Tracking tracking;
    private int status;

    /** @param data the corpus, for the command to go on with */
    StoppableTraining(Terminal terminal, Path data, Tracking tracking) {
        this.terminal = terminal;
        this.data = data;
        this.tracking = tracking;
    }

    /** What came of {@code experiment}; empty when a signal came. */
    Optional<RunOutcome> run(Experiment experiment) throws IOException {
        StopRequest stop = new StopRequest();
        try (StopSignals signals = StopSignals.catching(terminal, stop::make)) {
            try (TrainingView view = new TrainingView(
                    terminal, experiment.task().recipe().schedule().epochs())) {
                return Optional.of(tracking.run(experiment, view, stop));
            } catch (TrainingStoppedException e) { // the view is closed: its bar does not stand in the way
                status = signals.status();
                terminal.say(e.getMessage() + "; go on with: " + terminal.program() + " train --data " + data
                        + " --resume " + experiment.directory());
                return Optional.empty();
            }
        }
    }

    /** The exit status after a signal. */
    int status() {
        return status;
    }
}
