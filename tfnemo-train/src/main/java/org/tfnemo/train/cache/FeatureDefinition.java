package org.tfnemo.train.cache;

import static java.util.Objects.requireNonNull;

import org.tfnemo.core.model.SoundInput;
import org.tfnemo.dsp.representation.Representation;

/**
 * What determines the features of a sound file, apart from the code.
 *
 * @param representation with its settings
 * @param input rate and length of a clip
 * @param values that one clip has, at least 1
 */
public record FeatureDefinition(Representation representation, SoundInput input, int values) {
    public FeatureDefinition {
        requireNonNull(representation, "representation");
        requireNonNull(input, "input");
        if (values < 1) {
            throw new IllegalArgumentException("values must be at least 1 a clip; got " + values);
        }
    }
}
