package org.tfnemo.train.track.mlflow;

import java.io.IOException;

/** The server has no such experiment or run. */
final class Missing extends IOException {
    private static final long serialVersionUID = 1L;

    Missing(String message) {
        super(message);
    }
}
