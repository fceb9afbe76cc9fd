package org.tfnemo.train.loop;

/** How the learning rate falls. */
public enum Decline {
    /** Halved after some epochs without a better one. */
    PLATEAU,
    /** From the first epoch to almost 0 after the last along half a cosine; Loshchilov and Hutter 2016. */
    COSINE
}
