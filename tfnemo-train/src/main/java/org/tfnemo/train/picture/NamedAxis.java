package org.tfnemo.train.picture;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

/**
 * Cells with names, each written at the middle of its cell.
 *
 * @param label what the cells are
 * @param names from the lower end on, at least one
 */
record NamedAxis(String label, List<String> names) implements Axis {
    /** Semitones from C on, as musicians without a key write them. */
    private static final List<String> PITCH_CLASSES =
            List.of("C", "C♯", "D", "D♯", "E", "F", "F♯", "G", "G♯", "A", "A♯", "B");

    /** The circles of fifths, minor and major thirds, two coordinates each: librosa's names. */
    private static final List<String> TONAL_CENTROIDS = List.of("5x", "5y", "m3x", "m3y", "M3x", "M3y");

    NamedAxis {
        requireNonNull(label, "label");
        names = List.copyOf(names);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("names must be at least one; got none");
        }
    }

    /** The twelve pitch classes. */
    static NamedAxis pitchClasses() {
        return new NamedAxis("pitch class", PITCH_CLASSES);
    }

    /** The six coordinates of a tonnetz. */
    static NamedAxis tonalCentroids() {
        return new NamedAxis("tonal centroid", TONAL_CENTROIDS);
    }

    @Override
    public double place(double value) {
        return (value + 0.5) / names.size();
    }

    /** All names while each has half of its room, else every second one, every third, and so on. */
    @Override
    public List<Tick> ticks(int most) {
        int step = Math.max(1, (names.size() + 2 * most - 1) / (2 * most));
        List<Tick> ticks = new ArrayList<>();
        for (int i = 0; i < names.size(); i += step) {
            ticks.add(new Tick(place(i), names.get(i)));
        }
        return ticks;
    }
}
