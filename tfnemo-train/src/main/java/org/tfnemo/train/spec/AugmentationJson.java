package org.tfnemo.train.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tfnemo.train.augment.Augmentation;
import org.tfnemo.train.augment.AugmentationFactory;
import org.tfnemo.train.augment.BatchAugmentation;
import org.tfnemo.train.augment.FeatureAugmentation;
import org.tfnemo.train.augment.WaveformAugmentation;
import org.tfnemo.train.corpus.NearestName;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

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

    /**
     * {@code augmentation} with other settings.
     *
     * @param settings values by {@code kind.setting}, such as {@code row_mask.widest}; each goes to every variation of
     *     that kind
     * @throws IllegalArgumentException when there is no such variation or setting in {@code augmentation}, or its
     *     value is refused
     */
    public static Augmentation with(Augmentation augmentation, Map<String, Double> settings) {
        JsonNode tree = tree(augmentation);
        settings.forEach((name, value) -> set(tree, name, value));
        return read(tree);
    }

    private static void set(JsonNode tree, String name, double value) {
        List<String> known = new ArrayList<>();
        boolean found = false;
        for (JsonNode stage : tree) {
            for (JsonNode variation : stage) {
                ObjectNode own = (ObjectNode) variation.get("settings");
                for (String setting : own.propertyNames()) {
                    String full = variation.get("kind").stringValue() + "." + setting;
                    known.add(full);
                    if (full.equals(name)) {
                        found = true;
                        put(own, setting, value);
                    }
                }
            }
        }
        if (!found) {
            throw new IllegalArgumentException("augmentation setting must be one of "
                    + String.join(", ", known.stream().distinct().toList()) + "; got " + name
                    + NearestName.hint(name, known));
        }
    }

    private static void put(ObjectNode own, String setting, double value) {
        if (!own.get(setting).isIntegralNumber()) {
            own.put(setting, value);
        } else if (value == Math.rint(value)) {
            own.put(setting, (int) value);
        } else {
            throw new IllegalArgumentException(setting + " must be a whole number; got " + value);
        }
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
                variations.add(stage.cast(JSON.treeToValue(one.settings, type)));
            } catch (JacksonException e) {
                String reason = e.getCause() instanceof IllegalArgumentException refused
                        ? refused.getMessage()
                        : e.getOriginalMessage();
                throw new IllegalArgumentException(one.kind + ": " + reason, e);
            }
        }
        return variations;
    }
}
