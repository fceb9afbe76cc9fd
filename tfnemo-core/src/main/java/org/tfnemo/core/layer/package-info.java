/**
 * Layers and losses, one a file, built from ordinary graph operations that differentiate and convert.
 *
 * <p>Enters: operands {@code [batch, height, width, channels]} and a {@link org.tfnemo.core.layer.LayerScope} that
 * makes the variables. Leaves: operands. Must not know: representations, architectures, how training runs.
 */
package org.tfnemo.core.layer;
