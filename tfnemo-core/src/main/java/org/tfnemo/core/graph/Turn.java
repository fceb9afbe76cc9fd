package org.tfnemo.core.graph;

/** Sine and cosine of a share of a turn, exact at quarter turns so that real bins have no imaginary part. */
final class Turn {
    private static final double[] QUARTERS = {1, 0, -1, 0};

    private Turn() {}

    /** cos(2π·turn/length). */
    static double cosine(long turn, int length) {
        long quarters = 4 * (turn % length);
        if (quarters % length == 0) {
            return QUARTERS[(int) (quarters / length)];
        }
        return Math.cos(2 * Math.PI * (turn % length) / length);
    }

    /** sin(2π·turn/length). */
    static double sine(long turn, int length) {
        long quarters = 4 * (turn % length);
        if (quarters % length == 0) {
            return QUARTERS[(int) (quarters / length + 3) % 4];
        }
        return Math.sin(2 * Math.PI * (turn % length) / length);
    }
}
