/**
 * Architectures, and everything a trained model must remember beside its weights.
 *
 * <p>Enters: standardised features {@code [batch, rows, frames]}. Leaves: embedding and logits. Must not know: files,
 * corpora, how training runs.
 */
package org.tfnemo.core.model;
