/**
 * The vocabulary of signal processing as ordinary TensorFlow operations, and graphs of finished representations.
 *
 * <p>Enters: operands {@code [batch, rows, columns]} with known rows and columns, or clips as float arrays. Leaves:
 * operands that differentiate and convert to ONNX, feature maps, SavedModels. Must not know: layers, architectures,
 * training.
 */
package org.tfnemo.core.graph;
