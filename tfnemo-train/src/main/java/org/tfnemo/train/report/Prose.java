package org.tfnemo.train.report;

import static java.util.Objects.requireNonNull;

/**
 * A sentence or two.
 *
 * @param style the style sheet's class: {@code soft} for what explains, {@code strong} for what must be noticed
 */
record Prose(String text, String style) implements Block {
    Prose {
        requireNonNull(text, "text");
        requireNonNull(style, "style");
    }

    static Prose soft(String text) {
        return new Prose(text, "soft");
    }

    @Override
    public void write(Html html) {
        html.element("p", text, "class", style);
    }
}
