package org.tfnemo.train.picture;

/**
 * How a text looks and where it lies about its point.
 *
 * @param size of the letters in the picture's units
 * @param bold whether heavy
 * @param anchor which part of it lies at the point; its middle line does vertically
 * @param upwards whether it runs from bottom to top
 */
record Lettering(double size, boolean bold, Anchor anchor, boolean upwards) {
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    static Lettering of(double size, Anchor anchor) {
        return new Lettering(size, false, anchor, false);
    }
}
