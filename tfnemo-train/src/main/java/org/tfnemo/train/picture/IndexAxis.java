package org.tfnemo.train.picture;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

/**
 * Numbered cells, marked at their middles with whole numbers from 0.
 *
 * @param label what the cells are
 * @param count number of cells, at least 1
 */
record IndexAxis(String label, int count) implements Axis {
    IndexAxis {
        requireNonNull(label, "label");
        if (count < 1) {
            throw new IllegalArgumentException("count must be at least 1; got " + count);
        }
    }

    @Override
    public double place(double value) {
        return (value + 0.5) / count;
    }

    @Override
    public List<Tick> ticks(int most) {
        int step = Math.max(1, RoundStep.atLeast((double) count / most).intValue());
        List<Tick> ticks = new ArrayList<>();
        for (int i = 0; i < count; i += step) {
            ticks.add(new Tick(place(i), Integer.toString(i)));
        }
        return ticks;
    }
}
