package org.tfnemo.train.spec;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tfnemo.train.corpus.NearestName;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.json.JsonMapper;

/** Records from JSON, whose refusals say what the record says and not how it was read. */
public final class JsonRecords {
    private JsonRecords() {}

    /**
     * The record that {@code tree} describes.
     *
     * @throws IllegalArgumentException when it describes none, or the record refuses a value
     */
    public static <T> T read(JsonMapper json, JsonNode tree, Class<T> type) {
        try {
            return json.treeToValue(tree, type);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(reason(e), e);
        }
    }

    private static String reason(JacksonException e) {
        if (e.getCause() instanceof IllegalArgumentException refused) {
            return refused.getMessage();
        }
        if (e instanceof InvalidFormatException wrong && wrong.getTargetType().isEnum()) {
            List<String> known = Arrays.stream(wrong.getTargetType().getEnumConstants())
                    .map(JsonRecords::lower)
                    .toList();
            String setting = wrong.getPath().stream()
                    .map(JacksonException.Reference::getPropertyName)
                    .collect(Collectors.joining("."));
            String value = lower(wrong.getValue());
            return setting + " must be one of " + String.join(", ", known) + "; got " + value
                    + NearestName.hint(value, known);
        }
        return e.getOriginalMessage();
    }

    private static String lower(Object name) {
        return String.valueOf(name).toLowerCase(Locale.ROOT);
    }
}
