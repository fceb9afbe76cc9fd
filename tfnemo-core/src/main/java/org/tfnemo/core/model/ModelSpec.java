package org.tfnemo.core.model;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import org.tensorflow.Operand;
import org.tensorflow.types.TFloat32;
import org.tfnemo.core.layer.LayerScope;
import org.tfnemo.core.layer.VoiceSum;
import org.tfnemo.dsp.representation.Representation;

/**
 * Everything a model must remember beside its weights: from raw sound to named probabilities.
 *
 * @param representation what the network sees
 * @param standardisation fitted on the training split; one row for each of the representation's
 * @param architecture the network
 * @param labels names of the classes in the order of the logits; no commas, no doubles
 * @param voices of which the network's last layer tells each label apart ({@link VoiceSum}); 1 where it does not
 * @param input the sound it takes
 * @param temperature logits are divided by it before the softmax, above 0
 */
public record ModelSpec(
        Representation representation,
        Standardisation standardisation,
        Architecture architecture,
        List<String> labels,
        int voices,
        SoundInput input,
        double temperature) {
    public ModelSpec {
        requireNonNull(representation, "representation");
        requireNonNull(standardisation, "standardisation");
        requireNonNull(architecture, "architecture");
        requireNonNull(input, "input");
        labels = List.copyOf(labels);
        if (standardisation.rows() != representation.rows()) {
            throw new IllegalArgumentException("standardisation must have the representation's " + representation.rows()
                    + " rows; got " + standardisation.rows());
        }
        if (labels.size() < 2 || new HashSet<>(labels).size() != labels.size()) {
            throw new IllegalArgumentException("labels must be at least two different names; got " + labels);
        }
        if (labels.stream().anyMatch(label -> label.isBlank() || label.contains(","))) {
            throw new IllegalArgumentException("labels must not be blank or hold commas; got " + labels);
        }
        new VoiceSum(voices);
        if (!(temperature > 0)) {
            throw new IllegalArgumentException("temperature must be above 0; got " + temperature);
        }
    }

    /**
     * Builds the network.
     *
     * @param standardised what it sees, {@code [batch, rows, frames]}
     */
    public Architecture.Outputs build(LayerScope scope, Operand<TFloat32> standardised) {
        Features seen = new Features(standardised, representation.channels());
        return architecture.build(scope, seen, labels.size(), voices);
    }

    /** Frames that the network sees. */
    public int frames() {
        return representation.frames(input.samples());
    }
}
