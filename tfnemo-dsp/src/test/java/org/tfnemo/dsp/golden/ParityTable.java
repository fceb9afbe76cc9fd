package org.tfnemo.dsp.golden;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tfnemo.dsp.representation.RepresentationKind;

/** Every registered representation on every engine against librosa, as a table in Markdown. */
public final class ParityTable {
    private final List<String> engines;
    private final Map<RepresentationKind, List<ParityCell>> rows;

    private ParityTable(List<String> engines, Map<RepresentationKind, List<ParityCell>> rows) {
        this.engines = engines;
        this.rows = rows;
    }

    /** Runs every representation on every engine. */
    public static ParityTable of(List<ParityColumn> columns) {
        Map<RepresentationKind, List<ParityCell>> rows = new LinkedHashMap<>();
        for (RepresentationKind kind : RepresentationKind.values()) {
            rows.put(
                    kind,
                    columns.stream().map(column -> ParityCell.of(kind, column)).toList());
        }
        return new ParityTable(columns.stream().map(ParityColumn::name).toList(), rows);
    }

    /** The table: worst error as a share of the reference's range, rounded up, and the sound it was seen on. */
    public String markdown() {
        List<String> lines = new ArrayList<>(head());
        rows.forEach((kind, cells) -> lines.add(
                start(kind) + cells.stream().map(ParityCell::text).collect(Collectors.joining(" | ")) + " |"));
        return String.join("\n", lines) + "\n";
    }

    /** Errors beyond the tolerance, in words; none if all is well. */
    public List<String> excesses() {
        List<String> excesses = new ArrayList<>();
        rows.forEach((kind, cells) -> {
            for (int i = 0; i < cells.size(); i++) {
                if (!(cells.get(i).share() <= Golden.tolerance(kind))) {
                    excesses.add(kind.id() + " on " + engines.get(i) + ": " + cells.get(i));
                }
            }
        });
        return excesses;
    }

    /** Whether {@code document} holds this table, but for figures that moved a little. */
    public boolean isToldBy(String document) {
        List<String> told =
                document.lines().filter(line -> line.startsWith("|")).toList();
        List<String> head = head();
        if (told.size() != head.size() + rows.size()
                || !told.subList(0, head.size()).equals(head)) {
            return false;
        }
        int line = head.size();
        for (Map.Entry<RepresentationKind, List<ParityCell>> row : rows.entrySet()) {
            if (!isToldBy(told.get(line++), start(row.getKey()), row.getValue())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isToldBy(String line, String start, List<ParityCell> cells) {
        if (!line.startsWith(start)) {
            return false;
        }
        List<String> texts = Arrays.stream(line.substring(start.length()).split("\\|", 0))
                .map(String::strip)
                .toList();
        if (texts.size() != cells.size()) {
            return false;
        }
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isToldBy(texts.get(i))) {
                return false;
            }
        }
        return true;
    }

    private List<String> head() {
        return List.of(
                "| representation | bound | " + String.join(" | ", engines) + " |",
                "|---|---|" + "---|".repeat(engines.size()));
    }

    private static String start(RepresentationKind kind) {
        return "| `" + kind.id() + "` | " + ParityCell.exponential(Golden.tolerance(kind)) + " | ";
    }
}
