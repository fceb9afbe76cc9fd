package org.tfnemo.train.comparison;

import java.util.ArrayList;
import java.util.List;
import org.tfnemo.train.chart.ChartData;
import org.tfnemo.train.evaluate.ClassScore;

/** A comparison as the table {@code comparison.csv}: a line per run, shares 0..1 with every digit. */
public final class ComparisonTable {
    private static final List<String> FIXED = List.of(
            "run",
            "representation",
            "architecture",
            "seed",
            "clips",
            "accuracy",
            "accuracy_low",
            "accuracy_high",
            "macro_f1",
            "macro_f1_low",
            "macro_f1_high",
            "uar",
            "uar_low",
            "uar_high",
            "epochs",
            "seconds",
            "published_accuracy");

    private ComparisonTable() {}

    /** The table's text. */
    public static String csv(Comparison comparison) {
        List<String> header = new ArrayList<>(FIXED);
        comparison.labels().forEach(label -> header.add("recall_" + label));
        return new ChartData(
                        header,
                        comparison.runs().stream()
                                .map(run -> row(run, comparison.labels()))
                                .toList())
                .csv();
    }

    private static List<String> row(ComparedRun run, List<String> labels) {
        List<Object> cells = new ArrayList<>(List.of(
                run.name(),
                run.setup().representation(),
                run.setup().architecture(),
                run.setup().seed(),
                run.test().clips()));
        cells.addAll(List.of(
                run.test().accuracy(),
                run.intervals().accuracy().low(),
                run.intervals().accuracy().high()));
        cells.addAll(List.of(
                run.test().macroF1(),
                run.intervals().macroF1().low(),
                run.intervals().macroF1().high()));
        cells.addAll(List.of(
                run.test().uar(),
                run.intervals().uar().low(),
                run.intervals().uar().high()));
        cells.addAll(List.of(run.metrics().size(), run.seconds()));
        cells.add(run.published().map(Object::toString).orElse(""));
        for (String label : labels) {
            cells.add(run.test().classes().stream()
                    .filter(score -> score.label().equals(label))
                    .map(ClassScore::recall)
                    .map(Object::toString)
                    .findFirst()
                    .orElse(""));
        }
        return cells.stream().map(Object::toString).toList();
    }
}
