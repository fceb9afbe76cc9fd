package org.tfnemo.train.voice;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A synthetic voice when calm.
 *
 * @param name how it is called in file names and splits, letters and digits
 * @param pitch mean fundamental frequency in Hz, 60..350
 * @param tract factor on all resonances of the vocal tract: 1 for a long one of 17 cm, 1.2 for a short one
 * @param quality how the vocal folds sound: tilt 1..20 dB, jitter 0..0.02, breath 0..0.5
 * @param rate syllables per second in running speech, pauses left out, 2..8
 */
public record Speaker(String name, double pitch, double tract, VoiceQuality quality, double rate) {
    private static final double HIGH = 160; // Hz, between the usual pitch of men and of women

    public Speaker {
        requireNonNull(quality, "quality");
        if (!requireNonNull(name, "name").matches("[A-Za-z0-9]+")) {
            throw new IllegalArgumentException(
                    "name must be letters and digits, because it becomes part of file names; got " + name);
        }
        Ranges.require("pitch", pitch, 60, 350);
        Ranges.require("tract", tract, 0.8, 1.4);
        Ranges.require("rate", rate, 2, 8);
        // Narrower than what folds can do, so that every expression of it is still a voice.
        Ranges.require("quality.tilt", quality.tilt(), 1, 20);
        Ranges.require("quality.jitter", quality.jitter(), 0, 0.02);
        Ranges.require("quality.breath", quality.breath(), 0, 0.5);
    }

    /** The six embedded voices: V01 to V03 low, V04 to V06 high. */
    public static List<Speaker> standard() {
        return List.of(
                new Speaker("V01", 98, 0.97, new VoiceQuality(0.55, 8, 0.006, 0.020), 4.9),
                new Speaker("V02", 118, 1.00, new VoiceQuality(0.62, 6, 0.009, 0.030), 5.4),
                new Speaker("V03", 134, 1.05, new VoiceQuality(0.50, 9, 0.005, 0.015), 5.1),
                new Speaker("V04", 192, 1.13, new VoiceQuality(0.65, 8, 0.006, 0.035), 5.0),
                new Speaker("V05", 214, 1.17, new VoiceQuality(0.60, 7, 0.005, 0.025), 5.5),
                new Speaker("V06", 236, 1.21, new VoiceQuality(0.70, 9, 0.008, 0.040), 5.2));
    }

    /** Whether the voice is a high one. */
    public boolean high() {
        return pitch >= HIGH;
    }
}
