package org.tfnemo.train.survey;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How long clips are, in seconds; all 0 without clips.
 *
 * @param shortest the shortest
 * @param mean the mean
 * @param longest the longest
 * @param total the sum
 * @param longerThanClip clips longer than {@link #CLIP} seconds: at the standard length their end is cut off
 * @param histogram clips of {@code [i·BIN, (i+1)·BIN)} seconds, up to the longest
 */
public record Durations(
        double shortest, double mean, double longest, double total, int longerThanClip, List<Integer> histogram) {
    /** The published clip length, in seconds. */
    public static final double CLIP = 3.0;

    /** Width of a bar of the histogram, in seconds. */
    public static final double BIN = 0.25;

    public Durations {
        histogram = List.copyOf(histogram);
    }

    /** The durations of clips that last {@code seconds}. */
    static Durations of(List<Double> seconds) {
        if (seconds.isEmpty()) {
            return new Durations(0, 0, 0, 0, 0, List.of());
        }
        double total = seconds.stream().mapToDouble(Double::doubleValue).sum();
        double longest = Collections.max(seconds);
        List<Integer> histogram = new ArrayList<>(Collections.nCopies((int) (longest / BIN) + 1, 0));
        for (double length : seconds) {
            histogram.set((int) (length / BIN), histogram.get((int) (length / BIN)) + 1);
        }
        int longer = (int) seconds.stream().filter(length -> length > CLIP).count();
        return new Durations(Collections.min(seconds), total / seconds.size(), longest, total, longer, histogram);
    }
}
