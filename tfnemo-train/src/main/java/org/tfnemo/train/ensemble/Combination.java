package org.tfnemo.train.ensemble;

import java.util.List;

/** A fitted rule: makes one answer of what several members say. */
public interface Combination {
    /**
     * Writes the probability of each label of {@code panel}, which sum to 1, into {@code answer}.
     *
     * @param panel of the members that the rule was fitted to, in their order
     * @param clip whose answer is wanted
     */
    void combine(Panel panel, int clip, double[] answer);

    /** What each member counts, 0..1, summing to 1. */
    List<Double> weights();

    /** What logits are divided by at the end; 1 where nothing was fitted. */
    default double temperature() {
        return 1;
    }

    /** What else was fitted, row by row; empty where weights and temperature are all. */
    default List<List<Double>> coefficients() {
        return List.of();
    }
}
