package org.tfnemo.train.report;

import java.util.List;

/** Names with their values. */
record Facts(String title, List<JsonRows.Row> rows) implements Block {
    Facts {
        rows = List.copyOf(rows);
    }

    @Override
    public void write(Html html) {
        html.element("h3", title).open("dl");
        for (JsonRows.Row row : rows) {
            html.open("div")
                    .element("dt", row.name())
                    .element("dd", row.value())
                    .close();
        }
        if (rows.isEmpty()) {
            html.open("div").element("dt", "not written").close();
        }
        html.close();
    }
}
