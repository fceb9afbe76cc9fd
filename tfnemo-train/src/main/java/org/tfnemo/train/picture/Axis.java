package org.tfnemo.train.picture;

import java.util.List;

/** What stands along one side of a picture. */
sealed interface Axis permits LinearAxis, MelAxis, PitchAxis, TempoAxis, IndexAxis, NamedAxis {
    /** What is measured, with its unit. */
    String label();

    /** Where {@code value} lies, from 0 at the lower or left end to 1. */
    double place(double value);

    /**
     * Marks at round values, in order.
     *
     * @param most about how many there is room for, at least 2
     */
    List<Tick> ticks(int most);
}
