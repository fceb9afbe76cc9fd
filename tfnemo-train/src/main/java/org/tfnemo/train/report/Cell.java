package org.tfnemo.train.report;

import static java.util.Objects.requireNonNull;

/**
 * One cell of a {@link DataTable}.
 *
 * @param text what stands there
 * @param key what it is sorted by: a number for figures, else the text
 */
record Cell(String text, String key) {
    Cell {
        requireNonNull(text, "text");
        requireNonNull(key, "key");
    }

    static Cell of(String text) {
        return new Cell(text, text);
    }

    static Cell of(long count) {
        return of(Long.toString(count));
    }

    /** A figure written as {@code text}. */
    static Cell of(String text, double value) {
        return new Cell(text, Double.toString(value));
    }

    /** {@code 93.4 %}. */
    static Cell percent(double share) {
        return of(Figures.percent(share), share);
    }
}
