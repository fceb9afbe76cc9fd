package org.tfnemo.dsp.golden;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tfnemo.dsp.representation.FeatureEngine;
import org.tfnemo.dsp.representation.RepresentationKind;

/** Every registered representation on every engine against librosa, as a table in Markdown. */
public final class ParityTable {
    private static final Pattern FIGURE = Pattern.compile("(\\d)e([-+]\\d+) \\([^)]*\\)|\\b0 \\(all\\)");
    /** Another processor rounds differently; a figure counts as changed when it moved by more than this. */
    private static final double NOTABLE = 3.5;

    private final List<String> engines;
    private final Map<RepresentationKind, List<String>> rows;

    private ParityTable(List<String> engines, Map<RepresentationKind, List<String>> rows) {
        this.engines = engines;
        this.rows = rows;
    }

    /** Runs everything. @param engines by the name that heads their column; not closed */
    public static ParityTable of(Map<String, FeatureEngine> engines) {
        Map<RepresentationKind, List<String>> rows = new LinkedHashMap<>();
        for (RepresentationKind kind : RepresentationKind.values()) {
            List<String> cells = new ArrayList<>();
            for (FeatureEngine engine : engines.values()) {
                cells.add(worst(kind, engine));
            }
            rows.put(kind, List.copyOf(cells));
        }
        return new ParityTable(List.copyOf(engines.keySet()), rows);
    }

    /** The table: worst error as a share of the reference's range, rounded up, and the signal it was seen on. */
    public String markdown() {
        StringBuilder text = new StringBuilder("| representation | bound | " + String.join(" | ", engines) + " |\n");
        text.append("|---|---|").append("---|".repeat(engines.size())).append('\n');
        rows.forEach((kind, cells) -> text.append("| `")
                .append(kind.id())
                .append("` | ")
                .append(String.format(Locale.ROOT, "%.0e", Golden.tolerance(kind)))
                .append(" | ")
                .append(String.join(" | ", cells))
                .append(" |\n"));
        return text.toString();
    }

    /** Whether {@code document} holds this table, but for figures that moved a little. */
    public boolean isToldBy(String document) {
        String mine = markdown();
        List<Double> expected = figures(mine);
        String told =
                document.lines().filter(line -> line.startsWith("|")).reduce("", (table, line) -> table + line + "\n");
        List<Double> found = figures(told);
        if (!without(mine).equals(without(told)) || expected.size() != found.size()) {
            return false;
        }
        for (int i = 0; i < expected.size(); i++) {
            double ratio = (expected.get(i) + 1e-9) / (found.get(i) + 1e-9);
            if (ratio > NOTABLE || ratio < 1 / NOTABLE) {
                return false;
            }
        }
        return true;
    }

    private static String worst(RepresentationKind kind, FeatureEngine engine) {
        Golden golden = Golden.of(kind);
        double worst = 0;
        String where = "all";
        for (GoldenSignal signal : GoldenSignals.all()) {
            double share = golden.deviation(signal, engine.extract(kind.standard(signal.rate()), signal.samples()))
                    .share();
            if (share > worst) {
                worst = share;
                where = signal.name();
            }
        }
        return worst == 0 ? "0 (all)" : String.format(Locale.ROOT, "%.0e (%s)", roundedUp(worst), where);
    }

    private static double roundedUp(double value) {
        double power = Math.pow(10, Math.floor(Math.log10(value)));
        return Math.ceil(value / power) * power;
    }

    private static List<Double> figures(String table) {
        List<Double> figures = new ArrayList<>();
        Matcher matcher = FIGURE.matcher(table);
        while (matcher.find()) {
            figures.add(matcher.group(1) == null ? 0 : Double.parseDouble(matcher.group(1) + "e" + matcher.group(2)));
        }
        return figures;
    }

    private static String without(String table) {
        return FIGURE.matcher(table).replaceAll("figure");
    }
}
