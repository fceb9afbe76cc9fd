/**
 * Search for settings: many runs of one task, each with other settings, the hopeless ones stopped early.
 *
 * <p>Enters: a task, ranges of its settings by name, a corpus and its split. Leaves: a folder with a run directory per
 * trial, {@code tune.json} and {@code trials.json}. Must not know: terminals, the test part, how networks are trained.
 */
package org.tfnemo.train.tune;
