package org.tfnemo.onnx;

import java.util.Comparator;
import java.util.List;

/**
 * What the model heard in a stretch of sound.
 *
 * @param probabilities every label of the model, the most probable first; equal ones in the model's order; they sum to 1
 * @param secondsUsed seconds of sound the model heard: the clip's length, at most the model's clip length
 */
public record Recognition(List<LabelProbability> probabilities, double secondsUsed) {
    public Recognition {
        if (probabilities.isEmpty()) {
            throw new IllegalArgumentException("probabilities must name at least one label; got none");
        }
        if (!(secondsUsed > 0)) {
            throw new IllegalArgumentException("secondsUsed must be above 0; got " + secondsUsed);
        }
        probabilities = probabilities.stream()
                .sorted(Comparator.comparingDouble(LabelProbability::probability)
                        .reversed())
                .toList(); // a stable sort: equal ones keep their order
    }

    /** The most probable label. */
    public String label() {
        return probabilities.get(0).label();
    }

    /** The probability of {@link #label()}, 0..1. */
    public double confidence() {
        return probabilities.get(0).probability();
    }

    /** The probability of {@code label}. */
    public double probability(String label) {
        return probabilities.stream()
                .filter(entry -> entry.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("label must be one of "
                        + probabilities.stream().map(LabelProbability::label).toList() + "; got " + label))
                .probability();
    }
}
