package org.tfnemo.train.run;

import java.io.IOException;

/** A run, or a file of it, is not there or cannot be used; the message says where, what and why. */
public final class RunException extends IOException {
    private static final long serialVersionUID = 1L;

    public RunException(String message) {
        super(message);
    }
}
