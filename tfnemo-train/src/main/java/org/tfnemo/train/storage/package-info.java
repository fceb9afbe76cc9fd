/**
 * Files that are there whole or not at all, and values as JSON.
 *
 * <p>Enters: a path and what to write. Leaves: the finished file. Must not know: corpora, runs, models.
 */
package org.tfnemo.train.storage;
