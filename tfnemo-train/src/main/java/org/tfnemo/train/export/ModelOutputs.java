package org.tfnemo.train.export;

import static java.util.Objects.requireNonNull;

import org.tfnemo.onnx.FloatTensor;

/**
 * What a model gives for one batch of sound.
 *
 * @param probabilities {@code [batch, labels]}
 * @param logits {@code [batch, labels]}
 * @param embedding {@code [batch, width]}
 */
public record ModelOutputs(FloatTensor probabilities, FloatTensor logits, FloatTensor embedding) {
    public ModelOutputs {
        requireNonNull(probabilities, "probabilities");
        requireNonNull(logits, "logits");
        requireNonNull(embedding, "embedding");
    }
}
