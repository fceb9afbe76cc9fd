package org.tfnemo.train.loop;

import static java.util.Objects.requireNonNull;

/**
 * How a network is fitted.
 *
 * @param batch clips a step, ≥ 2, because batch statistics of one clip are none
 */
public record Recipe(Schedule schedule, Regularisation regularisation, int batch, Precision precision) {
    public Recipe {
        requireNonNull(schedule, "schedule");
        requireNonNull(regularisation, "regularisation");
        requireNonNull(precision, "precision");
        if (batch < 2) {
            throw new IllegalArgumentException("batch must be at least 2 clips; got " + batch);
        }
    }

    /** The standard recipe: batches of 32. */
    public static Recipe standard(Precision precision) {
        return new Recipe(Schedule.standard(), Regularisation.standard(), 32, precision);
    }

    /** The same with another schedule. */
    public Recipe with(Schedule other) {
        return new Recipe(other, regularisation, batch, precision);
    }
}
