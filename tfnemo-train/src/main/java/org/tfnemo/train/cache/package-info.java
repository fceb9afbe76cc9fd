/**
 * Features of clips on disk, so that they are computed once: found by all that determines them, checked by their
 * checksums, shared by processes.
 *
 * <p>Enters: a definition of features, sound files. Leaves: features, or the news that they must be computed. Must not
 * know: how they are computed, what is learnt from them, the command line.
 */
package org.tfnemo.train.cache;
