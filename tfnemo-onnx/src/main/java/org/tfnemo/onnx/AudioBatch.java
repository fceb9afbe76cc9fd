package org.tfnemo.onnx;

import static java.util.Objects.requireNonNull;

import java.nio.FloatBuffer;

/**
 * Sound for one run: {@code batch} clips of {@code samples} samples each, clip after clip.
 *
 * <p>It looks at the caller's array and does not copy it: the array must not change while the run lasts. Values are not
 * checked, so that tests can feed NaN.
 */
public final class AudioBatch {
    private final float[] values;
    private final int offset;
    private final int batch;
    private final int samples;

    private AudioBatch(float[] values, int offset, int batch, int samples) {
        this.values = values;
        this.offset = offset;
        this.batch = batch;
        this.samples = samples;
    }

    /** {@code batch} clips that fill {@code values}. */
    public static AudioBatch of(float[] values, int batch) {
        requireNonNull(values, "values");
        if (batch < 1) {
            throw new IllegalArgumentException("batch must be at least 1; got " + batch);
        }
        if (values.length == 0 || values.length % batch != 0) {
            throw new IllegalArgumentException("values must hold " + batch
                    + " clips of the same length, at least one sample each; got " + values.length + " values");
        }
        return new AudioBatch(values, 0, batch, values.length / batch);
    }

    /** One clip: {@code samples} of {@code values} from {@code offset} on. */
    public static AudioBatch window(float[] values, int offset, int samples) {
        if (samples < 1 || offset < 0 || offset > values.length - samples) {
            throw new IllegalArgumentException("offset and samples must mark at least one of " + values.length
                    + " values; got " + offset + " and " + samples);
        }
        return new AudioBatch(values, offset, 1, samples);
    }

    /** Number of clips. */
    public int batch() {
        return batch;
    }

    /** Samples of each clip. */
    public int samples() {
        return samples;
    }

    int size() {
        return Math.multiplyExact(batch, samples);
    }

    void copyTo(FloatBuffer target) {
        target.put(values, offset, size());
    }
}
