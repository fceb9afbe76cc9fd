package org.tfnemo.train.report;

import java.util.List;
import java.util.Optional;
import org.tfnemo.train.comparison.Comparison;

/** One section of a comparison's page: a class, and a line in {@link #all}. */
interface ComparisonSection {
    /** The section, or nothing where there is nothing to show in it. */
    Optional<Section> of(Comparison comparison);

    /** The sections from top to bottom. */
    static List<ComparisonSection> all() {
        return List.of(
                new ComparedScores(),
                new ComparedLabels(),
                new ComparedSeeds(),
                new ComparedConfidence(),
                new Parity(),
                new ComparedTraining(),
                new ComparedConfusion());
    }
}
