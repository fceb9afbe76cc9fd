package org.tfnemo.train.chart;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The figures of a chart as a table.
 *
 * @param header the columns' names
 * @param rows a cell per column
 */
public record ChartData(List<String> header, List<List<String>> rows) {
    public ChartData {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != header.size()) {
                throw new IllegalArgumentException("rows must have a cell for each of " + header + "; got " + row);
            }
        }
    }

    /** As comma-separated values, with a header, by RFC 4180 but for the line ends, which are line feeds. */
    public String csv() {
        StringBuilder text = new StringBuilder(line(header));
        rows.forEach(row -> text.append(line(row)));
        return text.toString();
    }

    private static String line(List<String> cells) {
        return cells.stream().map(ChartData::quoted).collect(Collectors.joining(",", "", "\n"));
    }

    private static String quoted(String cell) {
        return cell.matches("[^\",\r\n]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
