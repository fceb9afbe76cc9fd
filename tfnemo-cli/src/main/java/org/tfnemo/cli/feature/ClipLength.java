package org.tfnemo.cli.feature;

import org.tfnemo.dsp.audio.AudioClip;

/**
 * What becomes of a sound before it is represented.
 *
 * @param seconds to which it is cut or padded with zeros at the end; 0 keeps all of it
 * @param rate to which it is resampled, Hz; 0 keeps its own
 */
public record ClipLength(double seconds, int rate) {
    public ClipLength {
        if (!(seconds >= 0 && seconds < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("seconds must be 0, for the whole file, or above; got " + seconds);
        }
        if (rate < 0) {
            throw new IllegalArgumentException("rate must be at least 1 Hz; got " + rate);
        }
    }

    AudioClip of(AudioClip clip) {
        AudioClip resampled = rate == 0 ? clip : clip.resample(rate);
        if (seconds == 0) {
            return resampled;
        }
        double samples = seconds * resampled.rate();
        if (samples < 0.5 || samples > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("seconds must give at least one sample at " + resampled.rate()
                    + " Hz, and at most " + Integer.MAX_VALUE + "; got " + seconds);
        }
        return resampled.fit((int) Math.round(samples));
    }
}
