/**
 * TensorBoard's event files.
 *
 * <p>Enters: figures, pictures, values, texts, each with a tag and a step. Leaves: a file that TensorBoard reads. Must not
 * know: runs, training.
 */
package org.tfnemo.train.track.tensorboard;
