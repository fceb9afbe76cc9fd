/**
 * Tells of runs beyond their folder: TensorBoard's event files, an MLflow server.
 *
 * <p>Enters: what training tells its listener, a run's folder, a server's address. Leaves: event files in the folder, runs
 * on the server. A server that fails never ends a run. Must not know: the command line; and training does not know it.
 */
package org.tfnemo.train.track;
