package org.tfnemo.train.voice;

/**
 * Loudness and sound of the vocal folds, relative to the speaker's calm way of speaking.
 *
 * @param intensity dB, −20..20
 * @param tilt factor on the dB by which the source is weaker at 3 kHz, 0.2..3: below 1 is brighter, above 1 darker
 * @param jitter factor on the irregularity of the periods, 0..3
 * @param breath factor on the breath noise, 0..3
 */
public record Phonation(double intensity, double tilt, double jitter, double breath) {
    public Phonation {
        Ranges.require("intensity", intensity, -20, 20);
        Ranges.require("tilt", tilt, 0.2, 3);
        Ranges.require("jitter", jitter, 0, 3);
        Ranges.require("breath", breath, 0, 3);
    }
}
