package org.tfnemo.dsp.signal;

/** What counts as 0 dB. */
public enum Reference {
    /** A power of 1. */
    ONE,
    /** The largest power of the clip; a silent clip is 0 dB everywhere, as in librosa's {@code ref=np.max}. */
    LOUDEST
}
