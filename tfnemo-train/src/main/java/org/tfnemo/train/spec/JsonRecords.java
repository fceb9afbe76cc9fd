package org.tfnemo.train.spec;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
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
            String reason = e.getCause() instanceof IllegalArgumentException refused
                    ? refused.getMessage()
                    : e.getOriginalMessage();
            throw new IllegalArgumentException(reason, e);
        }
    }
}
