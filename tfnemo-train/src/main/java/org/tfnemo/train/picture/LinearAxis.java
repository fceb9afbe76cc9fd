package org.tfnemo.train.picture;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Evenly spaced values.
 *
 * @param label what is measured, with its unit
 * @param lowest value at the lower or left end
 * @param highest value at the other end, above {@code lowest}
 * @param finest smallest distance between marks: 1 for what is counted, 0 for what is measured
 */
record LinearAxis(String label, double lowest, double highest, double finest) implements Axis {
    LinearAxis {
        requireNonNull(label, "label");
        if (!(Double.isFinite(lowest) && Double.isFinite(highest) && highest > lowest)) {
            throw new IllegalArgumentException(
                    "highest must be finite and above lowest (" + lowest + "); got " + highest);
        }
    }

    /** An axis of {@code count} cells whose middles are {@code 0, step, 2·step, …}; its ends are the cells' edges. */
    static LinearAxis ofCells(String label, double step, int count) {
        return new LinearAxis(label, -step / 2, (count - 0.5) * step, 0);
    }

    /** An axis that holds both values; a little is added to both when they are equal. */
    static LinearAxis holding(String label, double lowest, double highest, double finest) {
        double margin = highest > lowest ? 0 : Math.max(Math.abs(lowest) / 10, 1e-3);
        return new LinearAxis(label, lowest - margin, highest + margin, finest);
    }

    @Override
    public double place(double value) {
        return (value - lowest) / (highest - lowest);
    }

    @Override
    public List<Tick> ticks(int most) {
        BigDecimal step = RoundStep.atLeast(Math.max((highest - lowest) / most, finest));
        List<Tick> ticks = new ArrayList<>();
        long last = (long) Math.floor(highest / step.doubleValue() + 1e-9); // 1e-9: an end that is a round value counts
        for (long i = (long) Math.ceil(lowest / step.doubleValue() - 1e-9); i <= last; i++) {
            BigDecimal value = step.multiply(BigDecimal.valueOf(i));
            ticks.add(new Tick(place(value.doubleValue()), text(value)));
        }
        return ticks;
    }

    /** With a true minus, and no exponent for lengths of some digits. */
    private static String text(BigDecimal value) {
        String plain = value.signum() == 0 ? "0" : value.toPlainString();
        return plain.replace('-', '\u2212');
    }
}
