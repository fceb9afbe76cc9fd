package org.tfnemo.train.export;

/** What an exported file must agree with: the model in TensorFlow. */
@FunctionalInterface
public interface Reference {
    /**
     * Computes the outputs of {@code batch} clips of {@code samples} samples each.
     *
     * @param audio {@code [batch][samples]}, clip after clip; may hold NaN; not modified
     */
    ModelOutputs run(float[] audio, int batch, int samples);
}
