package org.tfnemo.train.evaluate;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What a model said of one clip.
 *
 * @param fileId the clip
 * @param speaker who speaks; empty when that is not known
 * @param label the true label
 * @param probabilities one per label, in the model's label order; each 0..1, sum 1 within 1e-3
 */
public record Prediction(String fileId, String speaker, String label, List<Double> probabilities) {
    public Prediction {
        requireNonNull(fileId, "fileId");
        requireNonNull(speaker, "speaker");
        requireNonNull(label, "label");
        probabilities = List.copyOf(probabilities);
        double sum = 0;
        for (double probability : probabilities) {
            if (!(probability >= 0 && probability <= 1)) { // also refuses NaN
                throw new IllegalArgumentException(
                        "probabilities must be 0..1; got " + probabilities + " for " + fileId);
            }
            sum += probability;
        }
        // 1e-3: a softmax in float32 over a few labels is off by about 1e-7, in bfloat16 by about 1e-3.
        if (Math.abs(sum - 1) > 1e-3) {
            throw new IllegalArgumentException("probabilities must sum to 1; got " + sum + " for " + fileId);
        }
    }

    /** The place of the largest probability; the first of equals. */
    public int predictedIndex() {
        int best = 0;
        for (int i = 1; i < probabilities.size(); i++) {
            if (probabilities.get(i) > probabilities.get(best)) {
                best = i;
            }
        }
        return best;
    }

    /** The largest probability. */
    public double confidence() {
        return probabilities.get(predictedIndex());
    }
}
