package org.tfnemo.core.model;

/**
 * The sound a model takes: clips at {@code rate}, cut or zero-padded at the end to {@code seconds}.
 *
 * @param rate samples per second, ≥ 1
 * @param seconds clip length, at least one sample
 */
public record SoundInput(int rate, double seconds) {
    public SoundInput {
        if (rate < 1) {
            throw new IllegalArgumentException("rate must be at least 1 Hz; got " + rate);
        }
        if (!(seconds > 0) || Math.round(seconds * rate) < 1 || Math.round(seconds * rate) > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("seconds must give at least one sample; got " + seconds);
        }
    }

    /** The published nEMO settings: 3 s at 24 kHz. */
    public static SoundInput standard() {
        return new SoundInput(24_000, 3.0);
    }

    /** Clip length in samples. */
    public int samples() {
        return Math.toIntExact(Math.round(seconds * rate));
    }
}
