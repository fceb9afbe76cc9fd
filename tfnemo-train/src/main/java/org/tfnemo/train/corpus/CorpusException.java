package org.tfnemo.train.corpus;

import java.io.IOException;

/** A corpus, or a file that belongs to one, cannot be used; the message says where, what and why. */
public final class CorpusException extends IOException {
    private static final long serialVersionUID = 1L;

    public CorpusException(String message) {
        super(message);
    }
}
