package org.tfnemo.train.loop;

/** Hears how training goes; called on the training thread, in order. */
public interface TrainingListener {
    /** Features are being made ready: {@code done} of {@code total} clips. */
    default void onPreparing(int done, int total) {}

    /** A step was taken: the {@code step}-th of {@code steps} in {@code epoch}; {@code loss} is the epoch's mean so far. */
    default void onStep(int epoch, int step, int steps, double loss) {}

    /** An epoch is over. */
    default void onEpoch(EpochResult result) {}

    /** The finished model heard {@code done} of the test part's {@code total} clips. */
    default void onTesting(int done, int total) {}
}
