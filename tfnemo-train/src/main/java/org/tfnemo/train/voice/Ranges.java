package org.tfnemo.train.voice;

/** Refuses settings outside their range. */
final class Ranges {
    private Ranges() {}

    /** @throws IllegalArgumentException when {@code value} is NaN or outside {@code lowest..highest} */
    static void require(String name, double value, double lowest, double highest) {
        if (!(value >= lowest && value <= highest)) {
            throw new IllegalArgumentException(name + " must be " + lowest + " to " + highest + "; got " + value);
        }
    }
}
