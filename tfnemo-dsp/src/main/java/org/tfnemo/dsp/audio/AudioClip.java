package org.tfnemo.dsp.audio;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;

/**
 * One channel of sound: float32 samples at full scale 1.0, and their rate.
 *
 * <p>The clip owns its samples; {@link #samples()} hands out a copy, {@link #copyTo} writes into the caller's array.
 * Every sample is finite: readers refuse files with NaN or infinity, and so does this constructor.
 */
public final class AudioClip {
    private final float[] samples;
    private final int rate;

    private AudioClip(float[] samples, int rate) {
        this.samples = samples;
        this.rate = rate;
    }

    /**
     * A clip of a copy of {@code samples}.
     *
     * @param samples mono, full scale 1.0, every value finite; not modified
     * @param rate samples per second, at least 1
     */
    public static AudioClip of(float[] samples, int rate) {
        return owning(requireNonNull(samples, "samples").clone(), rate);
    }

    /** A clip that takes over {@code samples}: the caller must not touch the array again. */
    public static AudioClip owning(float[] samples, int rate) {
        requireNonNull(samples, "samples");
        if (rate < 1) {
            throw new IllegalArgumentException("rate must be at least 1 Hz; got " + rate);
        }
        for (int i = 0; i < samples.length; i++) {
            if (!Float.isFinite(samples[i])) {
                throw new IllegalArgumentException("samples must be finite; got " + samples[i] + " at sample " + i);
            }
        }
        return new AudioClip(samples, rate);
    }

    /** Number of samples. */
    public int length() {
        return samples.length;
    }

    /** Samples per second. */
    public int rate() {
        return rate;
    }

    /** Length in seconds. */
    public double seconds() {
        return (double) samples.length / rate;
    }

    /** Sample {@code index}, full scale 1.0. */
    public float sample(int index) {
        return samples[index];
    }

    /** A copy of the samples. */
    public float[] samples() {
        return samples.clone();
    }

    /** Writes the first {@code min(length, target.length)} samples into {@code target} and zeros after them. */
    public void copyTo(float[] target) {
        int copied = Math.min(samples.length, target.length);
        System.arraycopy(samples, 0, target, 0, copied);
        Arrays.fill(target, copied, target.length, 0f);
    }

    /** This clip cut, or padded with zeros at the end, to {@code length} samples. */
    public AudioClip fit(int length) {
        if (length < 0) {
            throw new IllegalArgumentException("length must not be negative; got " + length + " samples");
        }
        return length == samples.length ? this : new AudioClip(Arrays.copyOf(samples, length), rate);
    }

    /** This clip at {@code rate} samples per second; for many clips of one rate, keep a {@link Resampler}. */
    public AudioClip resample(int rate) {
        return rate == this.rate ? this : Resampler.between(this.rate, rate).resample(this);
    }
}
