/**
 * Predictions become scores.
 *
 * <p>Enters: {@link org.tfnemo.train.evaluate.Predictions}, made by whatever model. Leaves:
 * {@link org.tfnemo.train.evaluate.Scores} by scikit-learn's definitions, with bootstrap intervals. Must not know:
 * corpora, networks, runs.
 */
package org.tfnemo.train.evaluate;
