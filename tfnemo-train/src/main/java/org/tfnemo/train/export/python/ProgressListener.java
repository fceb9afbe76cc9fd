package org.tfnemo.train.export.python;

/** Hears what a long task is about to do, one line each, for people. */
@FunctionalInterface
public interface ProgressListener {
    /** The task is about to do what {@code line} says. */
    void step(String line);

    /** A listener that drops every line. */
    static ProgressListener none() {
        return line -> {};
    }
}
