package org.tfnemo.train.loop;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.tfnemo.dsp.representation.FeatureEngine;

/**
 * Trains until the validation loss no longer falls, and never loses more than the epoch at work: after each one the
 * state is kept, and a trainer with the same task and checkpoints goes on from there.
 */
final class Trainer {
    private final TrainingTask task;
    private final TrainingListener listener;
    private final Checkpoints checkpoints;

    Trainer(TrainingTask task, Checkpoints checkpoints, TrainingListener listener) {
        this.task = requireNonNull(task, "task");
        this.checkpoints = requireNonNull(checkpoints, "checkpoints");
        this.listener = requireNonNull(listener, "listener");
    }

    Trained train(TrainingData data, Supplier<FeatureEngine> engines) throws IOException {
        Schedule schedule = task.recipe().schedule();
        try (TrainingSession session = new TrainingSession(task, data, engines, listener)) {
            Progress progress = begin(session);
            while (!progress.over(schedule)) {
                EpochResult result = session.epoch(progress);
                progress = progress.after(
                        (int) (result.step() - progress.step()),
                        result.validation().loss(),
                        schedule);
                Checkpoints.State state = new Checkpoints.State(progress, session.variables());
                if (result.improved()) {
                    checkpoints.saveBest(WeightAverage.averages(state.variables()));
                }
                checkpoints.saveLast(state);
                listener.onEpoch(result);
                listener.onWeights(result, () -> WeightAverage.averages(state.variables()));
            }
            return new Trained(session.spec(), checkpoints.best(), progress.bestEpoch());
        }
    }

    private Progress begin(TrainingSession session) throws IOException {
        Optional<Checkpoints.State> last = checkpoints.last();
        if (last.isPresent()) {
            session.load(last.get().variables());
            return last.get().progress();
        }
        session.initialise();
        return Progress.start(task.recipe().schedule());
    }
}
