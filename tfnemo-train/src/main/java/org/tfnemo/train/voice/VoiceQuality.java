package org.tfnemo.train.voice;

/**
 * How vocal folds sound.
 *
 * @param openQuotient share of each period in which the folds are open, 0.3..0.9
 * @param tilt how much weaker than a plain pulse the source is at 3 kHz, in dB, 0.01..200
 * @param jitter standard deviation of a period's length as a share of it, 0..0.25
 * @param breath breath noise beside the pulses, where 1 is as strong as their peak, 0..10
 */
public record VoiceQuality(double openQuotient, double tilt, double jitter, double breath) {
    public VoiceQuality {
        Ranges.require("openQuotient", openQuotient, 0.3, 0.9);
        Ranges.require("tilt", tilt, 0.01, 200);
        Ranges.require("jitter", jitter, 0, 0.25);
        Ranges.require("breath", breath, 0, 10);
    }
}
