package org.tfnemo.train.ensemble;

import java.util.List;

/**
 * An ensemble as its folder's {@code spec.json} holds it.
 *
 * @param ensemble the rule's name
 * @param members the runs and what each counts
 * @param temperature that logits are divided by; 1 where none was fitted
 * @param labels in the order of the probabilities
 * @param seed of folds and searches
 */
public record EnsembleSpec(String ensemble, List<Share> members, double temperature, List<String> labels, long seed) {
    /** The component that only an ensemble's description has. */
    static final String MARK = "ensemble";

    /**
     * What a run counts.
     *
     * @param run its folder
     * @param weight 0..1
     */
    public record Share(String run, double weight) {}

    public EnsembleSpec {
        members = List.copyOf(members);
        labels = List.copyOf(labels);
    }
}
