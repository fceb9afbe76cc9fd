package org.tfnemo.train.voice;

/**
 * The sounds that begin a syllable: where the tract's first three resonances head, how much voice goes on, and a band
 * of noise, which a plosive lets go at its end and a fricative holds. Rounded textbook values, ours.
 */
enum Consonant {
    P("p", 0.075, new Formants(300, 900, 2300), new Noise(0, 0.30, 1000, 1600)),
    T("t", 0.075, new Formants(300, 1700, 2650), new Noise(0, 0.40, 4300, 2600)),
    K("k", 0.080, new Formants(300, 1900, 2300), new Noise(0, 0.40, 1900, 900)),
    B("b", 0.065, new Formants(220, 900, 2300), new Noise(0.10, 0.15, 1000, 1600)),
    D("d", 0.060, new Formants(220, 1700, 2650), new Noise(0.10, 0.20, 4000, 2600)),
    G("g", 0.065, new Formants(220, 1900, 2300), new Noise(0.10, 0.20, 1900, 900)),
    S("s", 0.105, new Formants(300, 1700, 2600), new Noise(0, 0.45, 6800, 3000)),
    SZ("sz", 0.105, new Formants(300, 1850, 2500), new Noise(0, 0.50, 3600, 1900)),
    F("f", 0.090, new Formants(300, 1100, 2400), new Noise(0, 0.14, 7000, 9000)),
    H("ch", 0.080, new Formants(450, 1400, 2450), new Noise(0, 0.22, 1700, 1300)),
    Z("z", 0.085, new Formants(280, 1700, 2600), new Noise(0.30, 0.22, 6800, 3000)),
    M("m", 0.075, new Formants(270, 1000, 2300), new Noise(0.42, 0, 1000, 1000)),
    N("n", 0.070, new Formants(270, 1600, 2600), new Noise(0.42, 0, 1000, 1000)),
    L("l", 0.060, new Formants(350, 1200, 2750), new Noise(0.60, 0, 1000, 1000)),
    R("r", 0.045, new Formants(430, 1350, 2000), new Noise(0.45, 0, 1000, 1000)),
    J("j", 0.065, new Formants(280, 2200, 2950), new Noise(0.65, 0, 1000, 1000)),
    W("w", 0.065, new Formants(320, 700, 2300), new Noise(0.65, 0, 1000, 1000));

    private final String letters;
    private final double seconds;
    private final Formants formants;
    private final Noise sound;

    Consonant(String letters, double seconds, Formants formants, Noise sound) {
        this.letters = letters;
        this.seconds = seconds;
        this.formants = formants;
        this.sound = sound;
    }

    String letters() {
        return letters;
    }

    /** Length at a factor of 1 on the rate. */
    double seconds() {
        return seconds;
    }

    /** Where the resonances head. */
    Formants formants() {
        return formants;
    }

    /** What it sounds like beside the resonances. */
    Noise sound() {
        return sound;
    }

    /** Whether the tract is shut until a burst at the end. */
    boolean plosive() {
        return compareTo(G) <= 0; // they come first
    }

    /**
     * @param voice strength of the voice, 1 as in a vowel
     * @param noise strength of the noise, 1 as strong as a vowel
     * @param centre middle of the noise band in Hz in a tract of 17 cm
     * @param width width of the noise band in Hz
     */
    record Noise(double voice, double noise, double centre, double width) {}
}
