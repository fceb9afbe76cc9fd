package org.tfnemo.train.track.mlflow;

import java.io.IOException;

/** An MLflow server does not answer or refuses; the message is one line with its address. */
public final class MlflowException extends IOException {
    private static final long serialVersionUID = 1L;

    MlflowException(String message) {
        super(message);
    }

    MlflowException(String message, Throwable cause) {
        super(message, cause);
    }
}
