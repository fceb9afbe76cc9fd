package org.tfnemo.train.loop;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import org.tfnemo.core.model.Architecture;
import org.tfnemo.core.model.SoundInput;
import org.tfnemo.dsp.representation.Representation;
import org.tfnemo.train.augment.Augmentation;
import org.tfnemo.train.spec.Settings;

/**
 * What to learn and how, apart from the data.
 *
 * @param recipe how the network is fitted
 * @param augmentation how training clips are varied
 * @param seed decides the first weights, the order of clips, their variations and dropout
 */
public record TrainingTask(
        Representation representation,
        Architecture architecture,
        SoundInput input,
        Recipe recipe,
        Augmentation augmentation,
        long seed) {
    public TrainingTask {
        requireNonNull(representation, "representation");
        requireNonNull(architecture, "architecture");
        requireNonNull(input, "input");
        requireNonNull(recipe, "recipe");
        requireNonNull(augmentation, "augmentation");
    }

    /**
     * The same with other settings.
     *
     * @param settings values by the names that {@link Settings} gives them
     * @throws IllegalArgumentException when a name is unknown or a value is refused, with the reason
     */
    public TrainingTask with(Map<String, String> settings) {
        return settings.isEmpty()
                ? this
                : RunSpec.of(this, List.of()).with(settings).task();
    }

    /** All single settings by the names that {@link Settings} gives them. */
    public Map<String, String> settings() {
        return RunSpec.of(this, List.of()).settings();
    }
}
