/**
 * What a network looks at.
 *
 * <p>Enters: a model specification, weights, a clip, a label. Leaves: maps over the features, of what spoke for the
 * label. Must not know: corpora, runs, pictures.
 */
package org.tfnemo.core.explain;
