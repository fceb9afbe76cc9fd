package org.tfnemo.cli.command;

import java.util.Locale;
import java.util.stream.Collectors;
import org.tfnemo.cli.evaluation.EnsembleEvaluation;
import org.tfnemo.cli.evaluation.EnsembleEvaluation.RuleScore;
import org.tfnemo.cli.terminal.Table;
import org.tfnemo.cli.terminal.Terminal;
import org.tfnemo.train.evaluate.Interval;

/** Shows rules side by side, the best by cross-validation first. */
record EnsembleView(Terminal terminal) {
    void show(EnsembleEvaluation result) {
        terminal.print(
                "fitted and chosen on %d validation clips (cross-validated), tested on %d others",
                result.validationClips(), result.testClips());
        terminal.print("");
        Table table =
                new Table("rule", "log loss", "accuracy", "macro-F1", "test accuracy", "95 %", "test macro-F1", "95 %");
        result.rules().forEach(rule -> row(table, rule));
        table.printTo(terminal);
        terminal.print("");
        for (RuleScore rule : result.rules()) {
            terminal.print("%-21s T %.2f  %s", rule.rule(), rule.temperature(), weights(rule));
        }
        terminal.print("");
        terminal.print("chosen:  %s, the lowest log loss on validation clips", result.chosen());
        terminal.print("written: %s", result.folder());
    }

    private static void row(Table table, RuleScore rule) {
        table.row(
                rule.rule(),
                String.format(Locale.ROOT, "%.4f", rule.validation().logLoss()),
                share(rule.validation().accuracy()),
                share(rule.validation().macroF1()),
                share(rule.test().accuracy()),
                range(rule.test().accuracyInterval()),
                share(rule.test().macroF1()),
                range(rule.test().macroF1Interval()));
    }

    private static String weights(RuleScore rule) {
        return rule.members().stream()
                .filter(share -> share.weight() > 0)
                .sorted((a, b) -> Double.compare(b.weight(), a.weight()))
                .map(share -> String.format(Locale.ROOT, "%.2f %s", share.weight(), share.run()))
                .collect(Collectors.joining(", "));
    }

    private static String share(double value) {
        return String.format(Locale.ROOT, "%.2f", 100 * value);
    }

    private static String range(Interval interval) {
        return String.format(Locale.ROOT, "%.1f – %.1f", 100 * interval.low(), 100 * interval.high());
    }
}
