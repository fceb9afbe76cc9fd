package org.tfnemo.train.loop;

import java.util.List;
import java.util.function.Supplier;
import org.tfnemo.core.layer.Weights;

/**
 * Passes everything on, and stops the work that has nothing to keep: making clips ready before training, hearing the
 * test part after it. Resumed, both begin anew. Between them {@link Trainer} stops, with its state kept.
 */
final class StoppingListener implements TrainingListener {
    private final TrainingListener next;
    private final StopRequest stop;

    StoppingListener(TrainingListener next, StopRequest stop) {
        this.next = next;
        this.stop = stop;
    }

    @Override
    public void onPreparing(int done, int total) {
        next.onPreparing(done, total);
        if (stop.made()) {
            throw new TrainingStoppedException("stopped before the first step");
        }
    }

    @Override
    public void onInput(List<InputClip> clips) {
        next.onInput(clips);
    }

    @Override
    public void onVoices(int labels, int voices) {
        next.onVoices(labels, voices);
    }

    @Override
    public void onStep(int epoch, int step, int steps, double loss) {
        next.onStep(epoch, step, steps, loss);
    }

    @Override
    public void onWaited(int epoch, double waited, double seconds) {
        next.onWaited(epoch, waited, seconds);
    }

    @Override
    public void onEpoch(EpochResult result) {
        next.onEpoch(result);
    }

    @Override
    public void onWeights(EpochResult result, Supplier<Weights> weights) {
        next.onWeights(result, weights);
    }

    @Override
    public void onTesting(int done, int total) {
        next.onTesting(done, total);
        if (stop.made()) {
            throw new TrainingStoppedException("stopped after training, before the test part was heard");
        }
    }

    @Override
    public void onNotice(String line) {
        next.onNotice(line);
    }
}
