/**
 * Constant matrices that map one frequency axis to another: mel filters, cosine transforms.
 *
 * <p>Enters: validated settings. Leaves: immutable {@link org.tfnemo.dsp.signal.Projection}s. Must not know:
 * samples, representations, engines.
 */
package org.tfnemo.dsp.filterbank;
