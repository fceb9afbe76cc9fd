package org.tfnemo.onnx;

import java.io.IOException;

/** A model file that cannot be used: unreadable, not ONNX, or not a model as the design describes it. */
public final class ModelException extends IOException {
    private static final long serialVersionUID = 1L;

    /** A refusal in one line that names the file. */
    public ModelException(String message) {
        super(message);
    }

    /** A refusal in one line that names the file, and what ONNX Runtime said. */
    public ModelException(String message, Throwable cause) {
        super(message, cause);
    }
}
