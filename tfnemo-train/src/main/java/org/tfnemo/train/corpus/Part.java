package org.tfnemo.train.corpus;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The three sides of a split. */
public enum Part {
    /** What the weights are fitted to. */
    TRAIN,
    /** What the schedule, early stopping and every choice look at. */
    VALIDATION,
    /** What nothing looks at until the end. */
    TEST;

    /** The name in files and options: lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The part of this id, if there is one. */
    public static Optional<Part> of(String id) {
        return Stream.of(values()).filter(part -> part.id().equals(id)).findFirst();
    }
}
