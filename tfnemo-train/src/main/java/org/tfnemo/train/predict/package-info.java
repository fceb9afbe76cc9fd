/**
 * What a finished model says of many recordings.
 *
 * <p>Enters: a classifier and utterances. Leaves: {@link org.tfnemo.train.evaluate.Predictions}. Must not know: how the
 * model was trained, runs.
 */
package org.tfnemo.train.predict;
