package org.tfnemo.cli.command;

import java.util.Locale;

/** Figures as people say them. */
final class Words {
    private Words() {}

    /** {@code 1 channel}, {@code 8 channels}. */
    static String channels(int channels) {
        return channels == 1 ? "1 channel" : channels + " channels";
    }

    /** {@code 0.934} as {@code 93.4 %}. */
    static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }

    /** {@code 42 s}, {@code 3:07 min} or {@code 2:16 h}. */
    static String duration(double seconds) {
        long whole = Math.round(seconds);
        if (whole < 60) {
            return whole + " s";
        }
        return whole < 3600 ? clock(whole) + " min" : clock(Math.round(seconds / 60)) + " h";
    }

    private static String clock(long smaller) {
        return String.format(Locale.ROOT, "%d:%02d", smaller / 60, smaller % 60);
    }

    /** {@code 44.8 MB}. */
    static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }
}
