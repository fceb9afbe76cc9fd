/**
 * What a model is worth on a corpus.
 *
 * <p>Enters: a run or a model file, a corpus, which clips of it. Leaves: scores with intervals. Must not know:
 * terminals, how models compute.
 */
package org.tfnemo.cli.evaluation;
