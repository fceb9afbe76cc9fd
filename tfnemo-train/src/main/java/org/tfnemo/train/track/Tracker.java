package org.tfnemo.train.track;

import org.tfnemo.train.loop.RunOutcome;
import org.tfnemo.train.loop.TrainingListener;

/** Hears one run from its beginning to its end, and tells people who are elsewhere or come later. */
interface Tracker extends TrainingListener {
    /** The run is over and its folder complete. */
    void onFinished(RunOutcome outcome);

    /** The run ended before its time. */
    void onStopped(Throwable reason);
}
