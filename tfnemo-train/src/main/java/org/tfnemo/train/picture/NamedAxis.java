package org.tfnemo.train.picture;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

/**
 * Cells with names, marked at their middles.
 *
 * @param label what the cells are
 * @param names one a cell, from the lower end
 */
record NamedAxis(String label, List<String> names) implements Axis {
    NamedAxis {
        requireNonNull(label, "label");
        names = List.copyOf(names);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("names must hold at least one name; got none");
        }
    }

    @Override
    public double place(double index) {
        return (index + 0.5) / names.size();
    }

    @Override
    public List<Tick> ticks(int most) {
        int step = Math.max(1, (names.size() + 2 * most - 1) / (2 * most)); // names may stand closer than figures
        List<Tick> ticks = new ArrayList<>();
        for (int i = 0; i < names.size(); i += step) {
            ticks.add(new Tick(place(i), names.get(i)));
        }
        return ticks;
    }
}
