/**
 * What a corpus of emotional speech holds, and how it is split into training, validation and test.
 *
 * <p>Enters: a folder in one of the layouts of {@link org.tfnemo.train.corpus.CorpusKind}. Leaves:
 * {@link org.tfnemo.train.corpus.Corpus} and {@link org.tfnemo.train.corpus.Split}, or a refusal that names what is
 * wrong. Must not know: representations, networks, training, runs.
 */
package org.tfnemo.train.corpus;
