/**
 * Finite differences against the gradients of a graph.
 *
 * <p>Enters: a piece of graph with the values to differentiate at. Leaves: relative errors. Must not know: which layer,
 * loss or signal step it checks.
 */
package org.tfnemo.core.gradient;
