package org.tfnemo.train.report;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A JSON document as lines of name and value, nested names joined by dots. */
final class JsonRows {
    private static final int SHOWN = 8; // of a list of plain values: a fitted mean has one per mel band

    private JsonRows() {}

    /** One line. */
    record Row(String name, String value) {}

    static List<Row> of(JsonNode document) {
        List<Row> rows = new ArrayList<>();
        add(rows, "", document);
        return rows;
    }

    private static void add(List<Row> rows, String name, JsonNode node) {
        if (node.isObject()) {
            node.properties().forEach(entry -> add(rows, join(name, entry.getKey()), entry.getValue()));
        } else if (node.isArray() && node.valueStream().anyMatch(JsonNode::isContainer)) {
            for (int i = 0; i < node.size(); i++) {
                add(rows, join(name, Integer.toString(i + 1)), node.get(i));
            }
        } else if (node.isArray()) {
            rows.add(new Row(name, list(node)));
        } else {
            rows.add(new Row(name, node.asString("")));
        }
    }

    private static String list(JsonNode node) {
        List<String> values =
                node.valueStream().map(value -> value.asString("")).toList();
        String first = String.join(", ", values.subList(0, Math.min(SHOWN, values.size())));
        return values.size() <= SHOWN ? first : first + ", … (" + values.size() + " values)";
    }

    private static String join(String name, String part) {
        return name.isEmpty() ? part : name + "." + part;
    }
}
