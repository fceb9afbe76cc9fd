package org.tfnemo.train.loop;

/** What the network computes in while it trains; weights, statistics and the served model are float32 always. */
public enum Precision {
    FLOAT32,
    /** Convolutions and matrix products in bfloat16: 1.5 × the speed on some processors, slower on others. */
    BFLOAT16
}
