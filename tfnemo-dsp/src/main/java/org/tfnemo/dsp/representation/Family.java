package org.tfnemo.dsp.representation;

/** What kind of picture a representation is; augmentation and drawing go by it. */
public enum Family {
    /** Rows are frequencies in order, values are decibels. */
    SPECTROGRAM,
    /** Rows are cepstral coefficients. */
    CEPSTRUM,
    /** One row over time. */
    CONTOUR,
    /** Rows are pitch classes, or coordinates made of them. */
    CHROMA,
    /** Rows are a few bands of frequency, values are decibels. */
    CONTRAST,
    /** Rows are distances in time, values are how much a clip resembles itself at that distance. */
    TEMPOGRAM,
    /** Channels of any families, one below the other. */
    STACK
}
