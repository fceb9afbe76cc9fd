package org.tfnemo.train.cache;

import java.io.IOException;

/** A file of the cache is not what was written; the message says what is wrong with it. */
final class DamagedEntryException extends IOException {
    private static final long serialVersionUID = 1L;

    DamagedEntryException(String message) {
        super(message);
    }
}
