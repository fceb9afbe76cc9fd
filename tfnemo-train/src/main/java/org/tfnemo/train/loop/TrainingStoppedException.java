package org.tfnemo.train.loop;

/** Training stopped because a {@link StopRequest} was made; what it had reached is kept, and it can go on from there. */
public final class TrainingStoppedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    TrainingStoppedException(String message) {
        super(message);
    }
}
