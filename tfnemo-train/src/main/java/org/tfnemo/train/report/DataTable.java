package org.tfnemo.train.report;

import java.util.List;

/**
 * A table that can be sorted by each of its columns.
 *
 * @param columns their headings
 * @param rows a cell per column
 */
record DataTable(List<Column> columns, List<Row> rows) implements Block {
    /** A heading; figures stand at the right. */
    record Column(String name, boolean figures) {
        static Column words(String name) {
            return new Column(name, false);
        }

        static Column figures(String name) {
            return new Column(name, true);
        }
    }

    /** A row; {@code marked} ones stand out. */
    record Row(List<Cell> cells, boolean marked) {
        Row {
            cells = List.copyOf(cells);
        }

        static Row of(Cell... cells) {
            return new Row(List.of(cells), false);
        }
    }

    DataTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        int width = columns.size();
        if (rows.stream().anyMatch(row -> row.cells().size() != width)) {
            throw new IllegalArgumentException("rows must have a cell for each of " + columns);
        }
    }

    @Override
    public void write(Html html) {
        html.open("div", "class", "scroll").open("table", "class", "data");
        html.open("thead").open("tr");
        for (Column column : columns) {
            html.open("th", "class", column.figures() ? "n" : "w");
            html.element("button", column.name(), "type", "button").close();
        }
        html.close().close().open("tbody");
        rows.forEach(row -> write(html, row));
        if (rows.isEmpty()) {
            html.open("tr").element("td", "none", "colspan", Integer.toString(columns.size()));
            html.close();
        }
        html.close().close().close();
    }

    private void write(Html html, Row row) {
        if (row.marked()) {
            html.open("tr", "class", "marked");
        } else {
            html.open("tr");
        }
        for (int i = 0; i < columns.size(); i++) {
            Cell cell = row.cells().get(i);
            String style = columns.get(i).figures() ? "n" : "w";
            html.element("td", cell.text(), "class", style, "data-key", cell.key());
        }
        html.close();
    }
}
