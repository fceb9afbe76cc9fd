package org.tfnemo.dsp.npy;

import java.io.IOException;

/** A {@code .npy} or {@code .npz} file that is damaged, or holds what this package does not read. */
public final class NpyFormatException extends IOException {
    private static final long serialVersionUID = 1L;

    NpyFormatException(String file, String problem) {
        super(file + ": " + problem);
    }

    NpyFormatException(String file, String problem, IOException cause) {
        super(file + ": " + problem, cause);
    }
}
