package org.tfnemo.train.export;

/**
 * How far ONNX Runtime may be from TensorFlow.
 *
 * @param probabilities largest difference of a probability
 * @param activations largest difference of a logit or an embedding value, as a share of the largest absolute value that
 *     the reference gives in the same batch, or of 1 where that is larger
 */
public record Tolerance(double probabilities, double activations) {
    public Tolerance {
        if (!(probabilities > 0 && probabilities < 1)) {
            throw new IllegalArgumentException("probabilities must be within 0..1; got " + probabilities);
        }
        if (!(activations > 0 && activations < 1)) {
            throw new IllegalArgumentException("activations must be within 0..1; got " + activations);
        }
    }

    /** 1e-4 for probabilities, the library's promise; 1e-3 for activations, which dozens of float32 layers amplify. */
    public static Tolerance standard() {
        return new Tolerance(1e-4, 1e-3);
    }
}
