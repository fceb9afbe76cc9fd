package org.tfnemo.train.track;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The servers that runs can be tracked on. */
enum TrackerKind {
    MLFLOW;

    /** How it is called on the command line. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> ids() {
        return Arrays.stream(values()).map(TrackerKind::id).toList();
    }
}
