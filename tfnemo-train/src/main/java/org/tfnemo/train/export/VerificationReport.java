package org.tfnemo.train.export;

import static java.util.Objects.requireNonNull;

/**
 * How far ONNX Runtime was from TensorFlow.
 *
 * @param inputs runs compared
 * @param clips clips in them
 * @param undefinedClips clips, of those, that are NaN on both sides, because their sound is
 * @param sameLabel of the others, those whose most probable label is the same
 * @param probabilities largest difference of a probability
 * @param probabilitiesAt the input that gave it
 * @param logits largest difference, as {@link Tolerance#activations()} measures it
 * @param embedding likewise
 */
public record VerificationReport(
        int inputs,
        int clips,
        int undefinedClips,
        int sameLabel,
        double probabilities,
        String probabilitiesAt,
        double logits,
        double embedding) {
    public VerificationReport {
        requireNonNull(probabilitiesAt, "probabilitiesAt");
    }

    /** Whether every clip with an answer has the same label on both sides. */
    public boolean everyLabelAgrees() {
        return sameLabel == clips - undefinedClips;
    }
}
