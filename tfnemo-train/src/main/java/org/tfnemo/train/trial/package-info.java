/**
 * What the trials of a search for settings came to.
 *
 * <p>Enters: parameters and the figures of trials. Leaves: their order, the best, how much each setting mattered, a table.
 * Must not know: how a trial was trained, how the next one is chosen, pages.
 */
package org.tfnemo.train.trial;
