package org.tfnemo.train.loop;

import java.util.List;
import java.util.Map;
import org.tfnemo.core.model.SoundInput;
import org.tfnemo.train.spec.AugmentationJson;
import org.tfnemo.train.spec.JsonRecords;
import org.tfnemo.train.spec.Settings;
import org.tfnemo.train.spec.SpecJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The resolved settings of a run, as {@code spec.json} holds them.
 *
 * @param representation kind and settings
 * @param architecture kind and settings
 * @param augmentation kinds and settings
 * @param labels in the order of the logits
 */
public record RunSpec(
        JsonNode representation,
        JsonNode architecture,
        SoundInput input,
        Recipe recipe,
        JsonNode augmentation,
        long seed,
        List<String> labels) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    public RunSpec {
        labels = List.copyOf(labels);
    }

    /** The settings of {@code task}. */
    public static RunSpec of(TrainingTask task, List<String> labels) {
        return new RunSpec(
                SpecJson.tree(task.representation()),
                SpecJson.tree(task.architecture()),
                task.input(),
                task.recipe(),
                AugmentationJson.tree(task.augmentation()),
                task.seed(),
                labels);
    }

    /** The task that has these settings. */
    public TrainingTask task() {
        return new TrainingTask(
                SpecJson.representation(representation),
                SpecJson.architecture(architecture),
                input,
                recipe,
                AugmentationJson.read(augmentation),
                seed);
    }

    RunSpec with(Map<String, String> settings) {
        JsonNode tree = JSON.valueToTree(this);
        Settings.set(tree, settings);
        return JsonRecords.read(JSON, tree, RunSpec.class);
    }

    Map<String, String> settings() {
        return Settings.values(JSON.valueToTree(this));
    }
}
