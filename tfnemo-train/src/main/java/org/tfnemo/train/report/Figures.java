package org.tfnemo.train.report;

import java.util.Locale;
import java.util.Optional;
import org.tfnemo.train.evaluate.Interval;

/** How figures are written. */
final class Figures {
    private Figures() {}

    /** {@code 0.9336} as {@code 93.4 %}. */
    static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }

    /** Four decimals, or {@code not a number}. */
    static String loss(double value) {
        return Double.isNaN(value) ? "not a number" : String.format(Locale.ROOT, "%.4f", value);
    }

    /** {@code 91.2–95.1 %}, or a dash. */
    static String interval(Optional<Interval> interval) {
        return interval.map(range -> String.format(Locale.ROOT, "%.1f–%.1f %%", 100 * range.low(), 100 * range.high()))
                .orElse("–");
    }
}
