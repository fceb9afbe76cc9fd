package org.tfnemo.dsp.golden;

/** A sound that the golden values were computed from. */
public final class GoldenSignal {
    private final String key;
    private final float[] samples;

    GoldenSignal(String key, float[] samples) {
        this.key = key;
        this.samples = samples;
    }

    /** {@code <what>@<rate>}, its name in the golden files. */
    String key() {
        return key;
    }

    /** What it is. */
    public String name() {
        return key.substring(0, key.indexOf('@'));
    }

    /** Samples per second. */
    public int rate() {
        return Integer.parseInt(key.substring(key.indexOf('@') + 1));
    }

    /** A copy of the samples. */
    public float[] samples() {
        return samples.clone();
    }

    @Override
    public String toString() {
        return key;
    }
}
