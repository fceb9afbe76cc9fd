package org.tfnemo.train.tune;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.tfnemo.train.loop.EpochResult;
import org.tfnemo.train.loop.StopRequest;
import org.tfnemo.train.loop.TrainingListener;
import org.tfnemo.train.run.EpochMetrics;
import org.tfnemo.train.trial.TrialRecord;

/** Watches one trial: asks for its end where it is hopeless, or where somebody wants all to end. */
final class TrialListener implements TrainingListener {
    private final TrainingListener next;
    private final Pruning pruning;
    private final int most;
    private final List<TrialRecord> earlier;
    private final StopRequest all;
    private final StopRequest trial = new StopRequest();
    private double lowest = Double.POSITIVE_INFINITY;
    private boolean hopeless;

    /**
     * @param most epochs that the trial may take
     * @param earlier trials, which are over
     */
    TrialListener(TrainingListener next, Pruning pruning, int most, List<TrialRecord> earlier, StopRequest all) {
        this.next = requireNonNull(next, "next");
        this.pruning = requireNonNull(pruning, "pruning");
        this.most = most;
        this.earlier = List.copyOf(earlier);
        this.all = requireNonNull(all, "all");
    }

    /** What ends this trial. */
    StopRequest stop() {
        return trial;
    }

    /** Whether the trial is not worth going on with. */
    boolean hopeless() {
        return hopeless;
    }

    /** Hears of the epochs that were trained before the trial was interrupted. */
    void replay(List<EpochMetrics> before) {
        before.forEach(metrics -> judge(metrics.epoch(), metrics.validationLoss()));
    }

    @Override
    public void onPreparing(int done, int total) {
        next.onPreparing(done, total);
        passOn();
    }

    @Override
    public void onStep(int epoch, int step, int steps, double loss) {
        next.onStep(epoch, step, steps, loss);
        passOn();
    }

    @Override
    public void onEpoch(EpochResult result) {
        next.onEpoch(result);
        judge(result.epoch(), result.validation().loss());
        passOn();
    }

    @Override
    public void onNotice(String line) {
        next.onNotice(line);
    }

    private void judge(int epoch, double loss) {
        lowest = Math.min(lowest, loss);
        // After the last epoch there is nothing left to save.
        if (epoch < most && !pruning.goesOn(new Standing(epoch, most, lowest, earlier))) {
            hopeless = true;
            trial.make();
        }
    }

    private void passOn() {
        if (all.made()) {
            trial.make();
        }
    }
}
