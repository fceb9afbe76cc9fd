package org.tfnemo.cli.command;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tfnemo.cli.evaluation.Details;
import org.tfnemo.cli.evaluation.Explanation;
import org.tfnemo.cli.terminal.Table;
import org.tfnemo.cli.terminal.Terminal;
import org.tfnemo.train.evaluate.Breakdown;
import org.tfnemo.train.evaluate.Calibration;
import org.tfnemo.train.evaluate.ConformalCheck;
import org.tfnemo.train.evaluate.Confusion;
import org.tfnemo.train.evaluate.CoveragePoint;
import org.tfnemo.train.evaluate.GroupScore;
import org.tfnemo.train.evaluate.McNemar;

/** Shows what there is to say beyond the scores. */
record DetailsView(Terminal terminal) {
    void show(Details details) {
        terminal.print("");
        terminal.print(
                "ranking: AUC %.4f, average precision %.4f (means over the labels)",
                details.ranking().auc(), details.ranking().averagePrecision());
        confidence(details);
        details.conformal().forEach(this::conformal);
        if (details.difference() != null) {
            difference(details.difference());
        }
        details.breakdowns().forEach(this::groups);
        confusions(details.confusions());
        undecided(details.undecided());
        details.explanations().forEach(this::explanation);
    }

    private void explanation(Explanation clip) {
        terminal.print("");
        terminal.print("%s: %s, taken for %s; %s", clip.file(), clip.label(), clip.predicted(), clip.picture());
        terminal.print(
                "  Grad-CAM and occlusion agree by a rank correlation of %s",
                clip.agreement() == null
                        ? "nothing: one is even"
                        : String.format(Locale.ROOT, "%.2f", clip.agreement()));
        for (Explanation.Near near : clip.neighbours()) {
            terminal.print("  like %s (%s), %.3f", near.file(), near.label(), near.likeness());
        }
    }

    private void confidence(Details details) {
        terminal.print("calibration: %s", error(details.calibration()));
        if (details.tempered() != null) {
            terminal.print(
                    "  at temperature %s, fitted on validation clips: %s; log loss %.4f, Brier %.4f",
                    details.tempered().temperatures().stream()
                            .map(value -> String.format(Locale.ROOT, "%.3f", value))
                            .collect(Collectors.joining(", ")),
                    error(details.tempered().calibration()),
                    details.tempered().logLoss(),
                    details.tempered().brier());
        }
        terminal.print(
                "answering only where sure: area of risk (AURC) %.4f",
                details.selective().riskArea());
        for (CoveragePoint point : details.selective().reaching()) {
            terminal.print(
                    "  %s right on the surest %s, from confidence %.3f",
                    Words.percent(point.accuracy()), Words.percent(point.coverage()), point.confidence());
        }
    }

    private static String error(Calibration calibration) {
        return String.format(Locale.ROOT, "ECE %.4f over %d bins", calibration.expectedError(), calibration.bins());
    }

    private void conformal(Details.Conformal sets) {
        ConformalCheck check = sets.check();
        terminal.print(
                "sets promised to hold the truth in %s, thresholds %s: %s measured (95 %%: %.1f – %.1f, %s), %.2f labels"
                        + " on average, %s of them empty",
                Words.percent(check.rule().coverage()),
                sets.thresholds(),
                Words.percent(check.covered()),
                100 * check.interval().low(),
                100 * check.interval().high(),
                sets.holds() ? "the promise lies within" : "the promise lies outside",
                check.size(),
                Words.percent(check.empty()));
    }

    private void difference(McNemar test) {
        terminal.print(
                "compared: right only here %d, only there %d; McNemar p = %.4g exact, %.4g corrected",
                test.onlyFirst(), test.onlySecond(), test.exact(), test.corrected());
    }

    private void groups(Breakdown breakdown) {
        terminal.print("");
        Table table = new Table(breakdown.property(), "clips", "accuracy", "95 %, other clips", "UAR");
        for (GroupScore group : breakdown.groups()) {
            table.row(
                    group.group(),
                    group.clips(),
                    share(group.accuracy()),
                    share(group.interval().low()) + " – "
                            + share(group.interval().high()),
                    share(group.uar()));
        }
        table.printTo(terminal);
    }

    private void confusions(List<Confusion> confusions) {
        if (confusions.isEmpty()) {
            return;
        }
        terminal.print("");
        Table table = new Table("taken for another", "said", "clips", "share", "speakers");
        for (Confusion confusion : confusions) {
            table.row(
                    confusion.label(),
                    confusion.predicted(),
                    confusion.clips(),
                    share(confusion.share()),
                    confusion.speakers().entrySet().stream()
                            .map(entry -> entry.getKey() + " " + entry.getValue())
                            .collect(Collectors.joining(", ")));
        }
        table.printTo(terminal);
    }

    private void undecided(List<Details.Undecided> clips) {
        terminal.print("");
        Table table = new Table("undecided", "true", "first", "second", "ahead by");
        for (Details.Undecided clip : clips) {
            table.row(clip.file(), clip.label(), clip.first(), clip.second(), share(clip.margin()));
        }
        table.printTo(terminal);
    }

    private static String share(double value) {
        return String.format(Locale.ROOT, "%.1f", 100 * value);
    }
}
