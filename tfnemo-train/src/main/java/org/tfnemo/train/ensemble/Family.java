package org.tfnemo.train.ensemble;

import java.util.List;

/** A rule with a strength to choose: what each strength gives, together, because they share work. */
@FunctionalInterface
interface Family {
    /** Fits every strength; a combination for each, in the same order whatever the panel. */
    List<Combination> fit(Panel panel, long seed);
}
