package org.tfnemo.train.picture;

import java.util.List;
import org.tfnemo.dsp.signal.FeatureMap;

/** What stands along one side of a picture. */
sealed interface Axis permits LinearAxis, MelAxis, IndexAxis, NamedAxis, NoteAxis, TempoAxis, BandAxis, PooledAxis {
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

    /** {@code values}, whose rows this axis stands beside, with the rows evenly spaced along it. */
    default FeatureMap drawn(FeatureMap values) {
        return values;
    }
}
