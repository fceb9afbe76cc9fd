/**
 * Search for the settings with the lowest loss: ranges, and what proposes the next point in them.
 *
 * <p>Enters: a space of named parameters and the trials so far. Leaves: the next point. Must not know: what a loss
 * means, models, files.
 */
package org.tfnemo.train.search;
