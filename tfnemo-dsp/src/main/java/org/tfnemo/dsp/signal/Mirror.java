package org.tfnemo.dsp.signal;

/** Values outside a row as its mirror images: {@code … 1 0 | 0 1 … n−1 | n−1 n−2 …}. */
public final class Mirror {
    private Mirror() {}

    /** The place in a row of {@code count} values that stands for place {@code at}, however far outside that is. */
    public static int place(int at, int count) {
        int within = Math.floorMod(at, 2 * count);
        return within < count ? within : 2 * count - 1 - within;
    }
}
