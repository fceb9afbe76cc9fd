package org.tfnemo.train.corpus;

import java.io.IOException;
import java.nio.file.Path;

/** Reads one layout of corpus. */
interface CorpusReader {
    /** Whether {@code location} looks like this layout: cheap, by names only. */
    boolean recognises(Path location);

    /**
     * Reads the tables and finds every sound file; no sound is decoded.
     *
     * @throws CorpusException when something is missing or contradicts itself
     */
    Corpus read(Path location) throws IOException;
}
