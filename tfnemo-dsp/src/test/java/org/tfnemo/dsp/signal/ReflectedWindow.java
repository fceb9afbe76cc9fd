package org.tfnemo.dsp.signal;

import java.util.Arrays;

/** What running medians are held against: windows over reflected ends, step by step. */
public final class ReflectedWindow {
    private ReflectedWindow() {}

    /** Where {@code at} lies among {@code count} places, reflected one step at a time, as a mirror does it. */
    public static int folded(int at, int count) {
        int place = at;
        while (place < 0 || place >= count) {
            place = place < 0 ? -1 - place : 2 * count - 1 - place;
        }
        return place;
    }

    /** The middle of {@code window}, an odd number of values; they are sorted. */
    public static float middle(float[] window) {
        Arrays.sort(window);
        return window[window.length / 2];
    }
}
