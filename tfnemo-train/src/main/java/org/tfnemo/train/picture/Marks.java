package org.tfnemo.train.picture;

import java.util.ArrayList;
import java.util.List;

/** Chooses among the marks that an axis could have. */
final class Marks {
    /** Share of its room that a mark must keep from the one before. */
    private static final double CLOSEST = 0.7;

    private Marks() {}

    /** Those of {@code ticks}, in their order, that lie on the axis and not too near to the one kept before. */
    static List<Tick> spread(List<Tick> ticks, int most) {
        List<Tick> kept = new ArrayList<>();
        double last = Double.NEGATIVE_INFINITY;
        for (Tick tick : ticks) {
            if (tick.place() >= 0 && tick.place() <= 1 && tick.place() - last >= CLOSEST / most) {
                kept.add(tick);
                last = tick.place();
            }
        }
        return kept;
    }
}
