package org.tfnemo.train.export.python;

import java.io.IOException;

/** Python, or a program in it, that did not do what was asked; the message is one line. */
public final class PythonException extends IOException {
    private static final long serialVersionUID = 1L;

    /** A failure in one line. */
    public PythonException(String message) {
        super(message);
    }

    /** A failure in one line, and what caused it. */
    public PythonException(String message, Throwable cause) {
        super(message, cause);
    }
}
