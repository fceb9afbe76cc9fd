package org.tfnemo.train.ensemble;

import org.tfnemo.train.evaluate.Predictions;

/**
 * A rule and what came of it.
 *
 * @param combination fitted on all validation clips
 * @param crossValidated of each validation clip, what the rule says when fitted without it; rules are compared by these
 * @param test what the combination says of the test clips; nothing was chosen by them
 */
public record EnsembleResult(
        EnsembleKind kind, Combination combination, Predictions crossValidated, Predictions test) {}
