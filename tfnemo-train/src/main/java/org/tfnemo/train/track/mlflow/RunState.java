package org.tfnemo.train.track.mlflow;

/** How a run stands on an MLflow server. */
public enum RunState {
    RUNNING,
    FINISHED,
    FAILED,
    KILLED
}
