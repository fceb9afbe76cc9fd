package org.tfnemo.train.export;

import static java.util.Objects.requireNonNull;

/** One batch of sound on which two engines are compared; owns its samples, which nobody changes. */
final class ProbeInput {
    private final String name;
    private final int batch;
    private final float[] audio;

    /**
     * @param name what a message calls it
     * @param audio {@code [batch][samples]}; taken over
     */
    ProbeInput(String name, int batch, float[] audio) {
        this.name = requireNonNull(name, "name");
        if (batch < 1 || audio.length < batch || audio.length % batch != 0) {
            throw new IllegalArgumentException(
                    "audio must hold batch = " + batch + " clips of equal length; got " + audio.length + " samples");
        }
        this.batch = batch;
        this.audio = audio;
    }

    int batch() {
        return batch;
    }

    int samples() {
        return audio.length / batch;
    }

    /** The samples themselves, not a copy. */
    float[] audio() {
        return audio;
    }

    @Override
    public String toString() {
        return name + " [" + batch + ", " + samples() + "]";
    }
}
