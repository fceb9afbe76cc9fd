package org.tfnemo.train.survey;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * One thing that is wrong, or odd, with a corpus.
 *
 * @param kind what
 * @param message one sentence
 * @param fileIds the clips concerned, ascending; may be empty
 */
public record Problem(Kind kind, String message, List<String> fileIds) {
    /** What can be wrong; an error must be mended before training, a warning may be how the corpus is. */
    public enum Kind {
        /** A sound file is refused by the reader. */
        UNREADABLE(true),
        /** The same sound under two labels. */
        CONTRADICTING_DUPLICATES(true),
        /** The same sound twice under one label: the test part may hold what was trained on. */
        DUPLICATES(false),
        /** Next to nothing to hear. */
        SILENT(false),
        /** Cut off at full scale. */
        CLIPPED(false),
        /** Hardly long enough for a word. */
        SHORT(false),
        /** Sample rates differ: the label may be told by the recording. */
        MIXED_RATES(false),
        /** A speaker has no clip of some label. */
        LABEL_MISSING(false),
        /** A sentence is spoken with one label only: the words may give it away. */
        TELLING_SENTENCE(false);

        private final boolean error;

        Kind(boolean error) {
            this.error = error;
        }

        /** Whether it must be mended before training. */
        public boolean isError() {
            return error;
        }
    }

    public Problem {
        requireNonNull(kind, "kind");
        requireNonNull(message, "message");
        fileIds = List.copyOf(fileIds);
    }
}
