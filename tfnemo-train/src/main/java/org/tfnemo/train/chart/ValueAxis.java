package org.tfnemo.train.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A value axis with round ticks that covers its values.
 *
 * @param low lowest tick
 * @param step between ticks, 1, 2 or 5 times a power of ten
 * @param steps how many
 * @param most the largest value
 */
record ValueAxis(double low, double step, int steps, double most) {
    private static final int WANTED = 4;

    /** The axis for {@code values}; those that are no finite number do not count. */
    static ValueAxis over(List<Double> values) {
        double[] finite = values.stream()
                .mapToDouble(Double::doubleValue)
                .filter(Double::isFinite)
                .toArray();
        double least = Arrays.stream(finite).min().orElse(0);
        double most = Arrays.stream(finite).max().orElse(1);
        double step = round(Math.max(most - least, Math.max(Math.abs(most), 1) * 1e-3) / WANTED);
        double low = Math.floor(least / step) * step;
        int steps = Math.max(1, (int) Math.ceil((most - low) / step - 1e-9));
        return new ValueAxis(low, step, steps, most);
    }

    List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        for (int i = 0; i <= steps; i++) {
            ticks.add(low + i * step);
        }
        return ticks;
    }

    /** Where {@code value} lies between the lowest tick, 0, and the highest, 1. */
    double share(double value) {
        return (value - low) / (steps * step);
    }

    /** {@code tick} with the decimals that the step needs. */
    String label(double tick) {
        int decimals = Math.max(0, (int) -Math.floor(Math.log10(step) + 1e-9));
        return String.format(Locale.ROOT, "%." + decimals + "f", tick + 0.0);
    }

    private static double round(double step) {
        double power = Math.pow(10, Math.floor(Math.log10(step)));
        double digits = step / power;
        return power * (digits <= 1 ? 1 : digits <= 2 ? 2 : digits <= 5 ? 5 : 10);
    }
}
