package org.tfnemo.dsp.audio;

/** How one sample is written. */
enum Encoding {
    /** Two's complement, full scale 2^(bits−1). */
    SIGNED("PCM"),
    /** Offset binary of 8 bits, 128 is zero. */
    UNSIGNED("PCM"),
    /** IEEE 754, full scale 1.0. */
    FLOAT("float"),
    /** ITU-T G.711 A-law. */
    A_LAW("A-law"),
    /** ITU-T G.711 µ-law. */
    MU_LAW("µ-law");

    private final String text;

    Encoding(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }
}
