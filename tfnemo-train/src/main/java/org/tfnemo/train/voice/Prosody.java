package org.tfnemo.train.voice;

/**
 * Melody and tempo, relative to the speaker's calm way of speaking.
 *
 * @param pitch factor on the pitch, 0.5..2
 * @param range factor on the semitones of accents and of the fall over a sentence, 0..3
 * @param rate factor on syllables per second, 0.5..2
 * @param ending semitones by which the last 0.3 s rise (above 0) or fall (below), −12..12
 */
public record Prosody(double pitch, double range, double rate, double ending) {
    public Prosody {
        Ranges.require("pitch", pitch, 0.5, 2);
        Ranges.require("range", range, 0, 3);
        Ranges.require("rate", rate, 0.5, 2);
        Ranges.require("ending", ending, -12, 12);
    }
}
