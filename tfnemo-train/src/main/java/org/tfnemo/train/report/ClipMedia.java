package org.tfnemo.train.report;

import java.io.IOException;
import java.util.Optional;

/** The sound of clips, for playing on a page. */
public interface ClipMedia {
    /** The clip as a page can hold it; nothing where it is not to be played. */
    Optional<EmbeddedClip> of(String fileId) throws IOException;

    /** No sound. */
    static ClipMedia none() {
        return fileId -> Optional.empty();
    }
}
