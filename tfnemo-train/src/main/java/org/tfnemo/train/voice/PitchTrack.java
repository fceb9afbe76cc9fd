package org.tfnemo.train.voice;

/**
 * The pitch that was spoken, frame by frame: frame {@code i} is at {@code i·0.005} s. Jitter, which varies from one
 * period to the next, is left out. Owns its values.
 */
public final class PitchTrack {
    /** Seconds between frames. */
    public static final double STEP = 0.005;

    private final float[] hertz;

    PitchTrack(float[] hertz) {
        this.hertz = hertz;
    }

    /** Number of frames. */
    public int frames() {
        return hertz.length;
    }

    /** Pitch in Hz at {@code frame}; 0 where nothing is voiced. */
    public float at(int frame) {
        return hertz[frame];
    }

    /** Mean over the voiced frames in Hz, NaN when there are none. */
    public double mean() {
        double sum = 0;
        int voiced = 0;
        for (float value : hertz) {
            if (value > 0) {
                sum += value;
                voiced++;
            }
        }
        return sum / voiced;
    }
}
