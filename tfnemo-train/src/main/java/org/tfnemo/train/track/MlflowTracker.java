package org.tfnemo.train.track;

import java.io.IOException;
import org.tfnemo.train.loop.EpochResult;
import org.tfnemo.train.loop.RunOutcome;
import org.tfnemo.train.loop.TrainingInterruptedException;
import org.tfnemo.train.run.RunDirectory;
import org.tfnemo.train.track.mlflow.MlflowRun;
import org.tfnemo.train.track.mlflow.RunState;

/**
 * Sends a run to an MLflow server as it goes. A server that fails costs the run nothing but its time limit: it is tried
 * again after later epochs, rarer each time, and what it missed is sent when it answers.
 */
final class MlflowTracker implements Tracker {
    private static final int LONGEST_PAUSE = 8;

    private final RunDirectory run;
    private final MlflowRun upload;
    private final Notices notices;
    private boolean begun;
    private int pause;
    private int epochsToSkip;

    MlflowTracker(RunDirectory run, MlflowRun upload, Notices notices) {
        this.run = run;
        this.upload = upload;
        this.notices = notices;
    }

    /** As soon as anything happens, so that the run is on the server while it is prepared. */
    @Override
    public void onPreparing(int done, int total) {
        if (!begun) {
            begun = true;
            send();
        }
    }

    @Override
    public void onEpoch(EpochResult result) {
        if (epochsToSkip > 0) {
            epochsToSkip--;
            return;
        }
        send();
    }

    private void send() {
        try {
            upload.send();
            if (pause > 0) {
                notices.warn("MLflow at " + upload.address() + " answers again and has all figures");
            }
            pause = 0;
        } catch (IOException e) {
            if (pause == 0) {
                notices.warn(e.getMessage()
                        + "; the run goes on, and what is missing is sent when the server answers, or by " + later());
            }
            pause = Math.min(LONGEST_PAUSE, 2 * pause + 1);
            epochsToSkip = pause - 1;
        }
    }

    @Override
    public void onFinished(RunOutcome outcome) {
        end(RunState.FINISHED);
    }

    @Override
    public void onStopped(Throwable reason) {
        end(reason instanceof TrainingInterruptedException ? RunState.KILLED : RunState.FAILED);
    }

    private void end(RunState state) {
        try {
            upload.end(state, (done, total) -> {});
        } catch (IOException e) {
            String rest = state == RunState.FINISHED ? "the run is whole in its folder; send it with " + later() : "";
            notices.warn(e.getMessage() + (rest.isEmpty() ? "" : "; " + rest));
        }
    }

    private String later() {
        return "tfnemo track " + run.folder() + " --to mlflow=" + upload.address();
    }
}
