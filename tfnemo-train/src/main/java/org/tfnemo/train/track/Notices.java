package org.tfnemo.train.track;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** What trackers have to say to people while a run goes on, each line once. */
final class Notices {
    private final Consumer<String> warning;
    private final Set<String> said = new HashSet<>();

    /** @param warning takes one line */
    Notices(Consumer<String> warning) {
        this.warning = requireNonNull(warning, "warning");
    }

    void warn(String line) {
        warning.accept(line);
    }

    void once(String line) {
        if (said.add(line)) {
            warn(line);
        }
    }
}
