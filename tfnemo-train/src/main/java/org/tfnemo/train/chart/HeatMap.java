package org.tfnemo.train.chart;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.tfnemo.train.chart.Svg.Box;
import org.tfnemo.train.chart.Svg.Point;

/**
 * Shares as cells, dark where they are large.
 *
 * @param title what is shown
 * @param rows their names
 * @param columns their names
 * @param cells {@code cells[row][column]}
 */
public record HeatMap(String title, List<String> rows, List<String> columns, List<List<Cell>> cells) implements Chart {
    private static final double WIDTH = 400;
    private static final double RIGHT = 34; // the last turned label reaches beyond its column
    private static final double LETTER = 7.2;
    private static final double HEAD = 64;
    private static final double GAP = 2;
    private static final double TALLEST = 46;
    private static final double LOW = 24;
    private static final double SMALLEST_FOR_NUMBERS = 24;

    /**
     * One cell.
     *
     * @param share 0..1, how dark
     * @param text in the cell, where it fits; empty for none
     * @param hover when pointed at
     */
    public record Cell(double share, String text, String hover) {
        public Cell {
            requireNonNull(text, "text");
            requireNonNull(hover, "hover");
            if (!(share >= 0 && share <= 1)) {
                throw new IllegalArgumentException("share must be 0..1; got " + share);
            }
        }
    }

    public HeatMap {
        requireNonNull(title, "title");
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        cells = cells.stream().map(List::copyOf).toList();
        int width = columns.size();
        if (cells.size() != rows.size() || cells.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException(
                    "cells must be " + rows.size() + " rows of " + width + "; got " + cells.size());
        }
    }

    @Override
    public String svg() {
        int letters = rows.equals(columns) ? Labels.BESIDE_CELLS : Labels.BESIDE_BARS;
        double side = 8 + LETTER * letters;
        double wide = (WIDTH - side - RIGHT) / Math.max(1, columns.size());
        double high = rows.equals(columns) ? Math.min(wide, TALLEST) : Math.min(wide, LOW);
        Svg svg = new Svg(WIDTH, HEAD + high * rows.size() + 4, title);
        for (int i = 0; i < rows.size(); i++) {
            svg.text(new Point(side - 8, HEAD + (i + 0.5) * high + 4), "tick end", Labels.brief(rows.get(i), letters));
        }
        for (int i = 0; i < columns.size(); i++) {
            svg.text(
                    new Point(side + (i + 0.5) * wide, HEAD - 8),
                    -45,
                    "tick",
                    Labels.brief(columns.get(i), Labels.BESIDE_CELLS));
        }
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                draw(
                        svg,
                        cells.get(row).get(column),
                        new Box(side + column * wide, HEAD + row * high, wide - GAP, high - GAP));
            }
        }
        return svg.markup();
    }

    @Override
    public ChartData data() {
        List<List<String>> table = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            List<String> line = new ArrayList<>(List.of(rows.get(row)));
            cells.get(row).forEach(cell -> line.add(Double.toString(cell.share())));
            table.add(line);
        }
        List<String> header = new ArrayList<>(List.of(""));
        header.addAll(columns);
        return new ChartData(header, table);
    }

    private static void draw(Svg svg, Cell cell, Box box) {
        // Cells of nothing still show where they are.
        svg.rectangle(box, 0.06 + 0.94 * cell.share(), "cell", cell.hover());
        if (box.width() + GAP >= SMALLEST_FOR_NUMBERS && !cell.text().isEmpty()) {
            svg.text(
                    new Point(box.x() + box.width() / 2, box.y() + box.height() / 2 + 4),
                    cell.share() > 0.5 ? "number strong" : "number",
                    cell.text());
        }
    }
}
