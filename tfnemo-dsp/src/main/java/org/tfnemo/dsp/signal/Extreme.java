package org.tfnemo.dsp.signal;

/** Which values of a band are averaged. */
public enum Extreme {
    /** The smallest: the valley between a spectrum's peaks. */
    LOWEST,
    /** The largest: its peaks. */
    HIGHEST
}
