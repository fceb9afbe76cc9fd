/**
 * Runs on an MLflow server, by its REST interface.
 *
 * <p>Enters: a run's folder, a server's address. Leaves: experiment, run, parameters, metrics, artefacts and tags there, and
 * {@code mlflow.json} in the folder, which says how far that has come. Must not know: how a run is trained.
 */
package org.tfnemo.train.track.mlflow;
