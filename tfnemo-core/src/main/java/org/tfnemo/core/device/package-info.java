/**
 * What TensorFlow computes on.
 *
 * <p>Enters: nothing. Leaves: whether a graphics card is used. Must not know: models, training.
 */
package org.tfnemo.core.device;
