package org.tfnemo.train.loop;

/** Training was told to stop while it waited. */
public final class TrainingInterruptedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    TrainingInterruptedException() {
        super("training was interrupted");
    }
}
