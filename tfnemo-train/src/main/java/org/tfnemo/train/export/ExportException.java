package org.tfnemo.train.export;

import java.io.IOException;

/** A model that could not be converted, or whose conversion is wrong; the message is one line. */
public final class ExportException extends IOException {
    private static final long serialVersionUID = 1L;

    /** A failure in one line. */
    public ExportException(String message) {
        super(message);
    }

    /** A failure in one line, and what caused it. */
    public ExportException(String message, Throwable cause) {
        super(message, cause);
    }
}
