/**
 * Raw sound to probabilities as one graph: built from a model specification and weights, saved and loaded as a
 * SavedModel.
 *
 * <p>Enters: samples of any length and batch. Leaves: probabilities, logits, embeddings. Must not know: corpora, how
 * training runs, ONNX.
 */
package org.tfnemo.core.serving;
