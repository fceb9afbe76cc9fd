package org.tfnemo.cli.terminal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows of text in aligned columns: the first column to the left, the others, which hold figures, to the right. */
public final class Table {
    private final List<String> header;
    private final List<List<String>> rows = new ArrayList<>();

    public Table(String... header) {
        if (header.length == 0) {
            throw new IllegalArgumentException("header must name at least one column; got none");
        }
        this.header = List.of(header);
    }

    /** Adds a row, one cell for each column. */
    public Table row(Object... cells) {
        if (cells.length != header.size()) {
            throw new IllegalArgumentException("cells must be one for each of " + header.size() + " columns; got "
                    + cells.length + " " + Arrays.toString(cells));
        }
        rows.add(Arrays.stream(cells).map(String::valueOf).toList());
        return this;
    }

    /** The table's lines, the header first. */
    public List<String> lines() {
        List<List<String>> all = new ArrayList<>(List.of(header));
        all.addAll(rows);
        int[] widths = IntStream.range(0, header.size())
                .map(column -> all.stream()
                        .mapToInt(row -> width(row.get(column)))
                        .max()
                        .orElseThrow())
                .toArray();
        return all.stream().map(row -> line(row, widths)).toList();
    }

    /** Prints the table as a result. */
    public void printTo(Terminal terminal) {
        lines().forEach(terminal::print);
    }

    private static String line(List<String> row, int[] widths) {
        return IntStream.range(0, row.size())
                .mapToObj(column -> {
                    String cell = row.get(column);
                    String padding = " ".repeat(widths[column] - width(cell));
                    return column == 0 ? cell + padding : padding + cell;
                })
                .collect(Collectors.joining("  "))
                .stripTrailing();
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
