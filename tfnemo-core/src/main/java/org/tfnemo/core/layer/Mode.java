package org.tfnemo.core.layer;

/** Whether layers train (batch statistics, dropout) or serve (moving statistics, no dropout). */
public enum Mode {
    TRAINING,
    INFERENCE
}
