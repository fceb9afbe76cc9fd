package org.tfnemo.onnx;

import static java.util.Objects.requireNonNull;

/**
 * One label and how probable the model holds it.
 *
 * @param probability 0..1
 */
public record LabelProbability(String label, double probability) {
    public LabelProbability {
        requireNonNull(label, "label");
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("probability must be within 0..1; got " + probability);
        }
    }
}
