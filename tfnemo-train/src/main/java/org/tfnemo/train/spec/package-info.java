/**
 * A model's description as JSON, and back.
 *
 * <p>Enters: a {@link org.tfnemo.core.model.ModelSpec}, or its text. Leaves: the other. Must not know: the loop,
 * files, corpora.
 */
package org.tfnemo.train.spec;
