package org.tfnemo.train.ensemble;

/** A way to make one answer of several. */
public interface Rule {
    /**
     * Fits the rule.
     *
     * @param validation what the members say of clips that they were not trained on
     * @param seed of whatever is random: the same gives the same combination
     */
    Combination fit(Panel validation, long seed);

    /** The combination that an ensemble's description holds: what this rule gave when that was written. */
    Combination restored(EnsembleSpec spec);
}
