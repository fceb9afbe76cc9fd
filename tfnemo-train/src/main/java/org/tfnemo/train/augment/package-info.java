/**
 * Seeded variations of training clips: on the waveform, on standardised features, and on batches of them, chosen by
 * family of representation.
 *
 * <p>Enters: one clip's samples or features, or a batch, and a random generator. Leaves: varied copies or features
 * varied in place, as each says. Must not know: corpora, networks, the loop.
 */
package org.tfnemo.train.augment;
