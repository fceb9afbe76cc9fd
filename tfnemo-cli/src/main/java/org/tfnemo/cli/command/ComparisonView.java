package org.tfnemo.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tfnemo.cli.terminal.Table;
import org.tfnemo.cli.terminal.Terminal;
import org.tfnemo.train.comparison.ComparedRun;
import org.tfnemo.train.comparison.Comparison;

/** Shows a comparison as a table. */
record ComparisonView(Terminal terminal) {
    void show(Comparison comparison) {
        boolean published =
                comparison.runs().stream().anyMatch(run -> run.published().isPresent());
        List<String> header =
                new ArrayList<>(List.of("run", "accuracy", "95 %, other clips", "macro-F1", "UAR", "epochs", "time"));
        if (published) {
            header.add("Python project");
        }
        Table table = new Table(header.toArray(String[]::new));
        for (ComparedRun run : comparison.runs()) {
            List<Object> row = new ArrayList<>(List.of(
                    run.name(),
                    share(run.test().accuracy()),
                    share(run.intervals().accuracy().low()) + " – "
                            + share(run.intervals().accuracy().high()),
                    share(run.test().macroF1()),
                    share(run.test().uar()),
                    run.metrics().size(),
                    Words.duration(run.seconds())));
            if (published) {
                row.add(run.published().map(ComparisonView::share).orElse("–"));
            }
            table.row(row.toArray());
        }
        table.printTo(terminal);
        if (comparison.clips() == Comparison.SameClips.NO) {
            terminal.warn("the runs were tested on different clips; small differences say nothing");
        }
        comparison.warnings().forEach(terminal::warn);
    }

    private static String share(double value) {
        return String.format(Locale.ROOT, "%.1f", 100 * value);
    }
}
