/**
 * What the sounds of a corpus are like, and what is wrong with them.
 *
 * <p>Enters: a {@link org.tfnemo.train.corpus.Corpus}, whose every sound file is read once. Leaves:
 * {@link org.tfnemo.train.survey.CorpusStats}, {@link org.tfnemo.train.survey.CorpusCheck} and pictures. Must not know:
 * representations, networks, training, runs.
 */
package org.tfnemo.train.survey;
