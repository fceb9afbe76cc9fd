/**
 * Synthetic voices: a seeded source–filter synthesiser, so that everything can be tried with no download.
 *
 * <p>Enters: a {@link org.tfnemo.train.voice.Speaker}, an {@link org.tfnemo.train.voice.Expression}, a seed. Leaves: a
 * {@link org.tfnemo.train.voice.SyntheticUtterance}, which is sound with its known pitch and timing, or a whole corpus
 * in nEMO's layout. Must not know: representations, networks, how a corpus is read.
 *
 * <p>This is not human speech. A score reached on it says that the software works, and nothing about how well emotions
 * of real people are recognised.
 */
package org.tfnemo.train.voice;
