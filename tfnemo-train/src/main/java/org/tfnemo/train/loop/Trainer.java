package org.tfnemo.train.loop;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.Optional;
import org.tfnemo.core.layer.Weights;

/**
 * Trains until epochs get no better, and never loses more than the epoch at work: after each one the
 * state is kept, and a trainer with the same task and checkpoints goes on from there. Asked to stop, it keeps the state
 * in the middle of the epoch and loses nothing.
 */
final class Trainer {
    private final TrainingTask task;
    private final TrainingListener listener;
    private final Checkpoints checkpoints;
    private final StopRequest stop;

    Trainer(TrainingTask task, Checkpoints checkpoints, TrainingListener listener, StopRequest stop) {
        this.task = requireNonNull(task, "task");
        this.checkpoints = requireNonNull(checkpoints, "checkpoints");
        this.listener = requireNonNull(listener, "listener");
        this.stop = requireNonNull(stop, "stop");
    }

    Trained train(TrainingData data, FeatureSource source) throws IOException {
        Schedule schedule = task.recipe().schedule();
        try (TrainingSession session = new TrainingSession(task, data, source, listener)) {
            Optional<Checkpoints.State> last = checkpoints.last();
            Progress progress = last.map(Checkpoints.State::progress).orElse(Progress.start(schedule));
            EpochPart part = last.map(Checkpoints.State::part).orElse(EpochPart.none());
            begin(session, last);
            while (!progress.over(schedule)) {
                EpochPart reached = session.steps(progress, part, stop);
                if (stop.made()) {
                    keep(session, progress, part, reached);
                    throw new TrainingStoppedException(place(progress, reached, session.stepsPerEpoch()));
                }
                Weights variables = finite(session.variables(), progress, reached);
                EpochResult result = session.validate(progress, reached);
                progress = progress.after(reached.steps(), result.validation().distance(schedule.watch()), schedule);
                part = EpochPart.none();
                // Before the state: a resumed run removes lines after its state, but could not make up for a lost one.
                listener.onEpoch(result);
                Checkpoints.State state = new Checkpoints.State(progress, part, variables);
                listener.onWeights(result, () -> WeightAverage.averages(state.variables()));
                if (result.improved()) {
                    checkpoints.saveBest(progress.epoch(), WeightAverage.averages(state.variables()));
                }
                checkpoints.saveLast(state);
            }
            return new Trained(session.spec(), checkpoints.best(progress.bestEpoch()), progress.bestEpoch());
        }
    }

    private static void begin(TrainingSession session, Optional<Checkpoints.State> last) {
        if (last.isPresent()) {
            session.load(last.get().variables());
        } else {
            session.initialise();
        }
    }

    private void keep(TrainingSession session, Progress progress, EpochPart known, EpochPart reached)
            throws IOException {
        if (!reached.equals(known)) {
            Weights variables = finite(session.variables(), progress, reached);
            checkpoints.saveLast(new Checkpoints.State(progress, reached, variables));
        }
    }

    /** The loss of a step tells of the weights before it; a state must not hold what the last step has spoilt. */
    private static Weights finite(Weights variables, Progress before, EpochPart part) {
        for (String name : variables.names()) {
            float[] values = variables.shared(name);
            if (Finite.firstNot(values, 0, values.length) >= 0) {
                throw DivergedException.weights(name, before, part);
            }
        }
        return variables;
    }

    private static String place(Progress progress, EpochPart reached, int steps) {
        return reached.steps() == 0
                ? "stopped after epoch " + progress.epoch()
                : "stopped in epoch " + (progress.epoch() + 1) + ", after step " + reached.steps() + " of " + steps;
    }
}
