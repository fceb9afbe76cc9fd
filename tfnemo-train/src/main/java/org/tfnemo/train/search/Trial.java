package org.tfnemo.train.search;

import java.util.List;

/**
 * A point that was tried.
 *
 * @param values one per parameter, within its domain
 * @param reached how far it was let go, such as epochs; trials that went further rank before all that were stopped
 * @param loss what came of it there, lower being better; NaN where it failed
 */
public record Trial(List<Double> values, int reached, double loss) {
    public Trial {
        values = List.copyOf(values);
        if (reached < 0) {
            throw new IllegalArgumentException("reached must not be negative; got " + reached);
        }
    }
}
