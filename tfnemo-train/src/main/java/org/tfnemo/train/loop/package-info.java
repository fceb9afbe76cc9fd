/**
 * Fits a network to a corpus: batches, the step, the schedule, early stopping, the run.
 *
 * <p>Enters: a corpus, a split, a recipe, a seed. Leaves: a run directory with the best weights and what they score.
 * Must not know: the command line, export.
 */
package org.tfnemo.train.loop;
