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
 * @param coefficients what a rule fitted beside weights and temperature, row by row; mostly empty
 */
public record EnsembleSpec(
        String ensemble,
        List<Share> members,
        double temperature,
        List<String> labels,
        long seed,
        List<List<Double>> coefficients) {
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
        // Descriptions of before 2026-11-29 have none.
        coefficients = coefficients == null
                ? List.of()
                : coefficients.stream().map(List::copyOf).toList();
    }

    WeightedAverage average(Averaging averaging) {
        return new WeightedAverage(
                averaging, members.stream().map(Share::weight).toList(), temperature);
    }
}
