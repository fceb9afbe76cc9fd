package org.tfnemo.train.survey;

/**
 * Where a clip becomes a problem.
 *
 * @param shortest seconds below which a clip is short
 * @param quietest decibels of full scale below which a clip's RMS counts as silent
 * @param clippedShare share of a clip's samples in clipped runs above which it counts as clipped
 */
public record CheckLimits(double shortest, double quietest, double clippedShare) {
    public CheckLimits {
        if (!(shortest >= 0 && clippedShare >= 0) || Double.isNaN(quietest)) {
            throw new IllegalArgumentException("shortest and clippedShare must not be negative and quietest must be a"
                    + " number; got " + shortest + ", " + clippedShare + " and " + quietest);
        }
    }

    /** A third of a second (a spoken syllable or two), −60 dB, one sample in a thousand: this project's choice. */
    public static CheckLimits standard() {
        return new CheckLimits(1 / 3.0, -60, 1e-3);
    }
}
