package org.tfnemo.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tfnemo.cli.evaluation.Evaluation;
import org.tfnemo.cli.terminal.Table;
import org.tfnemo.cli.terminal.Terminal;
import org.tfnemo.train.evaluate.ClassIntervals;
import org.tfnemo.train.evaluate.ClassScore;
import org.tfnemo.train.evaluate.ConfusionMatrix;
import org.tfnemo.train.evaluate.Interval;
import org.tfnemo.train.evaluate.ScoreIntervals;
import org.tfnemo.train.evaluate.Scores;

/** Shows scores as tables. */
record EvaluationView(Terminal terminal) {
    /** The figures that sum a model up. */
    void brief(Evaluation evaluation) {
        Scores scores = evaluation.scores();
        terminal.print("%s on %s (%d clips)", evaluation.model(), evaluation.clips(), scores.clips());
        terminal.print("");
        List<String> header = new ArrayList<>(List.of("score", "value", "95 %, other clips"));
        if (evaluation.overSpeakers() != null) {
            header.add("95 %, other voices");
        }
        Table table = new Table(header.toArray(String[]::new));
        ScoreIntervals clips = evaluation.overClips();
        ScoreIntervals voices = evaluation.overSpeakers();
        row(table, "accuracy", scores.accuracy(), clips.accuracy(), voices == null ? null : voices.accuracy());
        row(table, "macro-F1", scores.macroF1(), clips.macroF1(), voices == null ? null : voices.macroF1());
        row(table, "UAR", scores.uar(), clips.uar(), voices == null ? null : voices.uar());
        row(table, "kappa", scores.kappa(), clips.kappa(), voices == null ? null : voices.kappa());
        row(table, "MCC", scores.mcc(), clips.mcc(), voices == null ? null : voices.mcc());
        table.printTo(terminal);
    }

    /** All there is to say. */
    void whole(Evaluation evaluation) {
        brief(evaluation);
        Scores scores = evaluation.scores();
        terminal.print("");
        Table classes = new Table("label", "clips", "precision", "95 %", "recall", "95 %", "F1");
        for (int i = 0; i < scores.classes().size(); i++) {
            ClassScore score = scores.classes().get(i);
            ClassIntervals clips = evaluation.overClips().classes().get(i);
            classes.row(
                    score.label(),
                    score.support(),
                    share(score.precision()),
                    range(clips.precision()),
                    share(score.recall()),
                    range(clips.recall()),
                    share(score.f1()));
        }
        classes.printTo(terminal);
        terminal.print("");
        confusion(scores.confusion()).printTo(terminal);
        worst(evaluation.worst());
        if (evaluation.details() != null) {
            new DetailsView(terminal).show(evaluation.details());
        }
    }

    private static void row(Table table, String name, double value, Interval clips, Interval voices) {
        List<Object> cells = new ArrayList<>(List.of(name, share(value), range(clips)));
        if (voices != null) {
            cells.add(range(voices));
        }
        table.row(cells.toArray());
    }

    private static Table confusion(ConfusionMatrix matrix) {
        List<String> header = new ArrayList<>(List.of("true \\ said"));
        header.addAll(matrix.labels());
        Table table = new Table(header.toArray(String[]::new));
        for (int truth = 0; truth < matrix.labels().size(); truth++) {
            List<Object> row = new ArrayList<>(List.of(matrix.labels().get(truth)));
            row.addAll(matrix.counts().get(truth));
            table.row(row.toArray());
        }
        return table;
    }

    private void worst(List<Evaluation.Error> errors) {
        if (errors.isEmpty()) {
            return;
        }
        terminal.print("");
        Table table = new Table("most confident errors", "true", "said", "confidence");
        for (Evaluation.Error error : errors) {
            table.row(error.file(), error.label(), error.predicted(), share(error.confidence()));
        }
        table.printTo(terminal);
    }

    private static String share(double value) {
        return String.format(Locale.ROOT, "%.1f", 100 * value);
    }

    private static String range(Interval interval) {
        return share(interval.low()) + " – " + share(interval.high());
    }
}
