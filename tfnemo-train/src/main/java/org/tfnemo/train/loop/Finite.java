package org.tfnemo.train.loop;

/** Looks for what is no number before it spreads. */
final class Finite {
    private Finite() {}

    /** Index of the first of {@code count} values that is NaN or infinite, counted from {@code offset}; -1 when none is. */
    static int firstNot(float[] values, int offset, int count) {
        for (int i = 0; i < count; i++) {
            if (!Float.isFinite(values[offset + i])) {
                return i;
            }
        }
        return -1;
    }
}
