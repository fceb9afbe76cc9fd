package org.tfnemo.train.spec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import org.tfnemo.train.corpus.NearestName;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Single settings by name in a description as {@code spec.json} holds it, such as {@code architecture.width},
 * {@code recipe.schedule.epochs} or {@code augmentation.row_mask.widest}.
 *
 * <p>A name is the way to the setting, without the words {@code settings}, {@code waveform}, {@code features} and
 * {@code batch} that say nothing to people; of a list of kinds, the kind is the step. A setting of a kind that stands
 * twice is set in both.
 */
public final class Settings {
    private static final List<String> UNSAID = List.of("settings", "waveform", "features", "batch");

    private Settings() {}

    /** The names of all single settings in {@code description}, in its order. */
    public static List<String> names(JsonNode description) {
        List<String> names = new ArrayList<>();
        visit(description, "", (name, place) -> names.add(name));
        return names.stream().distinct().toList();
    }

    /** All single settings in {@code description} by name, in its order; of a setting that stands twice, the first. */
    public static Map<String, String> values(JsonNode description) {
        Map<String, String> values = new LinkedHashMap<>();
        visit(
                description,
                "",
                (name, place) ->
                        values.putIfAbsent(name, place.owner.get(place.key).asString()));
        return values;
    }

    /**
     * Sets what {@code values} name.
     *
     * @param description modified
     * @param values as people write them, by name
     * @throws IllegalArgumentException when a name is unknown, with the nearest; or when a value is not of the kind
     *     of the one it replaces
     */
    public static void set(JsonNode description, Map<String, String> values) {
        List<String> known = names(description);
        values.forEach((name, value) -> {
            if (!known.contains(name)) {
                throw new IllegalArgumentException(
                        "setting must be one of " + String.join(", ", known) + "; got " + name + hint(name, known));
            }
            visit(description, "", (found, place) -> {
                if (found.equals(name)) {
                    place.owner.set(place.key, like(place.owner.get(place.key), name, value));
                }
            });
        });
    }

    /** A name whose beginning was left out is told by its ending, however far the whole is from what was given. */
    private static String hint(String name, List<String> known) {
        List<String> ending =
                known.stream().filter(other -> other.endsWith("." + name)).toList();
        return ending.isEmpty() ? NearestName.hint(name, known) : "; did you mean " + String.join(" or ", ending) + "?";
    }

    private record Place(ObjectNode owner, String key) {}

    private static void visit(JsonNode node, String way, BiConsumer<String, Place> use) {
        if (node instanceof ObjectNode object) {
            for (String key : List.copyOf(object.propertyNames())) {
                JsonNode value = object.get(key);
                if (value.isContainer()) {
                    visit(value, UNSAID.contains(key) ? way : step(way, key), use);
                } else if (!key.equals("kind") && !value.isNull()) {
                    use.accept(step(way, key), new Place(object, key));
                }
            }
        } else {
            for (JsonNode item : node) {
                if (item.isObject() && item.has("kind")) {
                    visit(item, step(way, item.get("kind").stringValue()), use);
                }
            }
        }
    }

    private static String step(String way, String key) {
        return way.isEmpty() ? key : way + "." + key;
    }

    private static JsonNode like(JsonNode old, String name, String value) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        try {
            if (old.isIntegralNumber()) {
                return nodes.numberNode(Long.parseLong(value));
            }
            if (old.isNumber()) {
                return nodes.numberNode(Double.parseDouble(value));
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    name + " must be " + (old.isIntegralNumber() ? "a whole number" : "a number") + "; got " + value,
                    e);
        }
        if (old.isBoolean()) {
            if (!List.of("true", "false").contains(value)) {
                throw new IllegalArgumentException(name + " must be true or false; got " + value);
            }
            return nodes.booleanNode(Boolean.parseBoolean(value));
        }
        return nodes.stringNode(value.toUpperCase(Locale.ROOT));
    }
}
