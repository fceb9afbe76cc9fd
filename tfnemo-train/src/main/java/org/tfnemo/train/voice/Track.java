package org.tfnemo.train.voice;

import java.util.Arrays;

/** A control of the synthesiser over time, one value per {@link PitchTrack#STEP}. */
final class Track {
    private double[] values;

    Track(int frames, double value) {
        this.values = new double[frames];
        Arrays.fill(values, value);
    }

    /** Sets all frames from {@code start} up to {@code end} seconds. */
    void set(double start, double end, double value) {
        int last = Math.min(frame(end), values.length);
        for (int i = frame(start); i < last; i++) {
            values[i] = value;
        }
    }

    /** The frame nearest to {@code time} seconds. */
    static int frame(double time) {
        return (int) Math.floor(time / PitchTrack.STEP + 0.5);
    }

    /** Rounds off every step by two running means of {@code 2·reach + 1} frames. */
    void smooth(int reach) {
        values = mean(mean(values, reach), reach);
    }

    void put(int frame, double value) {
        values[frame] = value;
    }

    int frames() {
        return values.length;
    }

    double at(int frame) {
        return values[frame];
    }

    /** The value {@code share} of the way from {@code frame} to the next one. */
    double between(int frame, double share) {
        double next = values[Math.min(frame + 1, values.length - 1)];
        return values[frame] + (next - values[frame]) * share;
    }

    private static double[] mean(double[] values, int reach) {
        double[] means = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            double sum = 0;
            for (int k = i - reach; k <= i + reach; k++) {
                sum += values[Math.min(Math.max(k, 0), values.length - 1)];
            }
            means[i] = sum / (2 * reach + 1);
        }
        return means;
    }
}
