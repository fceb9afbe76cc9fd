package org.tfnemo.train.picture;

/** A rectangle in a picture's units, y downwards. */
record Box(double x, double y, double width, double height) {
    double right() {
        return x + width;
    }

    double bottom() {
        return y + height;
    }

    /** The x of {@code share} of the way from left to right. */
    double across(double share) {
        return x + share * width;
    }

    /** The y of {@code share} of the way from bottom to top. */
    double up(double share) {
        return bottom() - share * height;
    }
}
