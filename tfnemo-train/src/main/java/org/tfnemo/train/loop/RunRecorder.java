package org.tfnemo.train.loop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.tfnemo.core.layer.Weights;
import org.tfnemo.train.run.EpochMetrics;
import org.tfnemo.train.run.MetricsLog;
import org.tfnemo.train.run.RunLog;

/** Writes each epoch into the run's files, then passes it on. */
final class RunRecorder implements TrainingListener {
    private final MetricsLog metrics;
    private final RunLog log;
    private final TrainingListener next;

    RunRecorder(MetricsLog metrics, RunLog log, TrainingListener next) {
        this.metrics = metrics;
        this.log = log;
        this.next = next;
    }

    @Override
    public void onVoices(int labels, int voices) {
        try {
            log.write(labels + " labels are told apart in " + voices + " voices: " + labels * voices + " classes");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        next.onVoices(labels, voices);
    }

    @Override
    public void onPreparing(int done, int total) {
        next.onPreparing(done, total);
    }

    @Override
    public void onInput(List<InputClip> clips) {
        next.onInput(clips);
    }

    @Override
    public void onStep(int epoch, int step, int steps, double loss) {
        next.onStep(epoch, step, steps, loss);
    }

    @Override
    public void onWaited(int epoch, double waited, double seconds) {
        try {
            log.write(String.format(
                    Locale.ROOT,
                    "epoch %d: waited %.2f s for features in %.1f s of steps (%.1f %%)",
                    epoch,
                    waited,
                    seconds,
                    100 * waited / seconds));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        next.onWaited(epoch, waited, seconds);
    }

    @Override
    public void onEpoch(EpochResult result) {
        EpochResult.Validation held = result.validation();
        try {
            metrics.append(new EpochMetrics(
                    result.epoch(),
                    result.step(),
                    result.learningRate(),
                    result.trainLoss(),
                    result.trainAccuracy(),
                    held.loss(),
                    held.accuracy(),
                    held.macroF1(),
                    held.uar()));
            log.write(String.format(
                    Locale.ROOT,
                    "epoch %d: training loss %.4f, validation loss %.4f, accuracy %.4f%s",
                    result.epoch(),
                    result.trainLoss(),
                    held.loss(),
                    held.accuracy(),
                    result.improved() ? ", best so far" : ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        next.onEpoch(result);
    }

    @Override
    public void onWeights(EpochResult result, Supplier<Weights> weights) {
        next.onWeights(result, weights);
    }

    @Override
    public void onTesting(int done, int total) {
        next.onTesting(done, total);
    }
}
