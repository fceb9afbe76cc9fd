package org.tfnemo.train.report;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.tfnemo.train.chart.Chart;

/**
 * A chart with its heading and its key.
 *
 * @param id names its files: lower case letters, digits and dashes
 * @param key the names of its colours; empty where they need none
 */
record Figure(String id, Chart chart, List<Key> key) implements Block {
    /** A colour's name; {@code style} is the style sheet's class. */
    record Key(String name, String style) {}

    Figure {
        requireNonNull(chart, "chart");
        key = List.copyOf(key);
        if (!id.matches("[a-z0-9-]+")) {
            throw new IllegalArgumentException("id must be lower case letters, digits and dashes; got " + id);
        }
    }

    static Figure of(String id, Chart chart) {
        return new Figure(id, chart, List.of());
    }

    @Override
    public void write(Html html) {
        html.open("figure", "id", id).element("h3", chart.title());
        if (!key.isEmpty()) {
            html.open("div", "class", "key");
            key.forEach(colour -> html.element("span", colour.name(), "class", colour.style()));
            html.close();
        }
        html.markup(chart.svg()).close();
    }

    @Override
    public List<Figure> figures() {
        return List.of(this);
    }
}
