package org.tfnemo.train.track;

import java.util.List;
import java.util.function.Supplier;
import org.tfnemo.core.layer.Weights;
import org.tfnemo.train.loop.EpochResult;
import org.tfnemo.train.loop.InputClip;
import org.tfnemo.train.loop.TrainingListener;

/** Passes everything on to several listeners in their order. */
record Audience(List<TrainingListener> listeners) implements TrainingListener {
    Audience {
        listeners = List.copyOf(listeners);
    }

    @Override
    public void onPreparing(int done, int total) {
        listeners.forEach(listener -> listener.onPreparing(done, total));
    }

    @Override
    public void onInput(List<InputClip> clips) {
        listeners.forEach(listener -> listener.onInput(clips));
    }

    @Override
    public void onVoices(int labels, int voices) {
        listeners.forEach(listener -> listener.onVoices(labels, voices));
    }

    @Override
    public void onStep(int epoch, int step, int steps, double loss) {
        listeners.forEach(listener -> listener.onStep(epoch, step, steps, loss));
    }

    @Override
    public void onWaited(int epoch, double waited, double seconds) {
        listeners.forEach(listener -> listener.onWaited(epoch, waited, seconds));
    }

    @Override
    public void onEpoch(EpochResult result) {
        listeners.forEach(listener -> listener.onEpoch(result));
    }

    @Override
    public void onWeights(EpochResult result, Supplier<Weights> weights) {
        listeners.forEach(listener -> listener.onWeights(result, weights));
    }

    @Override
    public void onTesting(int done, int total) {
        listeners.forEach(listener -> listener.onTesting(done, total));
    }

    @Override
    public void onNotice(String line) {
        listeners.forEach(listener -> listener.onNotice(line));
    }
}
