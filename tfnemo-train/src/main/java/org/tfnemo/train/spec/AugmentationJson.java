package org.tfnemo.train.spec;

import java.util.ArrayList;
import java.util.List;
import org.tfnemo.train.augment.Augmentation;
import org.tfnemo.train.augment.AugmentationFactory;
import org.tfnemo.train.augment.BatchAugmentation;
import org.tfnemo.train.augment.FeatureAugmentation;
import org.tfnemo.train.augment.WaveformAugmentation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How clips are varied, as JSON.
 *
 * <pre>  {"waveform": [{"kind": "speed", "settings": {"probability": 0.8, …}}, …], "features": […], "batch": […]}</pre>
 */
public final class AugmentationJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private record Described(String kind, JsonNode settings) {}

    private record Document(List<Described> waveform, List<Described> features, List<Described> batch) {}

    private AugmentationJson() {}

    /** {@code augmentation} as JSON. */
    public static JsonNode tree(Augmentation augmentation) {
        return JSON.valueToTree(new Document(
                describe(augmentation.waveform()), describe(augmentation.features()), describe(augmentation.batch())));
    }

    /**
     * What {@link #tree(Augmentation)} described.
     *
     * @throws IllegalArgumentException when a kind is unknown or a setting is refused, with the reason
     */
    public static Augmentation read(JsonNode tree) {
        Document document = JSON.treeToValue(tree, Document.class);
        return new Augmentation(
                restore(document.waveform, WaveformAugmentation.class),
                restore(document.features, FeatureAugmentation.class),
                restore(document.batch, BatchAugmentation.class));
    }

    private static List<Described> describe(List<?> variations) {
        return variations.stream()
                .map(variation ->
                        new Described(AugmentationFactory.name((Record) variation), JSON.valueToTree(variation)))
                .toList();
    }

    private static <T> List<T> restore(List<Described> described, Class<T> stage) {
        List<T> variations = new ArrayList<>();
        for (Described one : described) {
            Class<? extends Record> type = AugmentationFactory.type(one.kind);
            if (!stage.isAssignableFrom(type)) {
                throw new IllegalArgumentException(
                        "variation must be a " + stage.getSimpleName() + " here; got " + one.kind);
            }
            try {
                variations.add(stage.cast(JsonRecords.read(JSON, one.settings, type)));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(one.kind + ": " + e.getMessage(), e);
            }
        }
        return variations;
    }
}
