package org.tfnemo.cli.evaluation;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.tfnemo.train.evaluate.Breakdown;
import org.tfnemo.train.evaluate.ClassCurves;
import org.tfnemo.train.evaluate.ClassIntervals;
import org.tfnemo.train.evaluate.ClassScore;
import org.tfnemo.train.evaluate.Confusion;
import org.tfnemo.train.evaluate.GroupScore;
import org.tfnemo.train.evaluate.Interval;
import org.tfnemo.train.evaluate.Predictions;
import org.tfnemo.train.evaluate.Ranking;
import org.tfnemo.train.evaluate.ReliabilityBin;
import org.tfnemo.train.evaluate.ScoreIntervals;
import org.tfnemo.train.evaluate.Scores;
import org.tfnemo.train.evaluate.SelectivePrediction;

/** An evaluation as CSV files, one a table, every digit kept. */
public final class CsvTables {
    private final Path folder;

    private CsvTables(Path folder) {
        this.folder = folder;
    }

    private interface Rows {
        void writeTo(CsvWriter table) throws IOException;
    }

    /** Writes the tables of {@code evaluation}, made from {@code parts}, into {@code folder}. */
    public static void write(Path folder, Evaluation evaluation, List<Judged> parts) throws IOException {
        Files.createDirectories(folder);
        CsvTables tables = new CsvTables(folder);
        Predictions pooled = Judged.pooled(parts);
        tables.scores(evaluation);
        tables.classes(evaluation);
        tables.confusions(evaluation.details());
        tables.curves(Ranking.of(pooled));
        tables.confidence(evaluation.details(), SelectivePrediction.of(pooled));
        tables.groups(evaluation.details().breakdowns());
    }

    private void scores(Evaluation evaluation) throws IOException {
        Scores scores = evaluation.scores();
        ScoreIntervals clips = evaluation.overClips();
        ScoreIntervals voices = evaluation.overSpeakers();
        table("scores.csv", "score,value,clips_low,clips_high,speakers_low,speakers_high", table -> {
            score(table, "accuracy", scores.accuracy(), clips.accuracy(), voices == null ? null : voices.accuracy());
            score(table, "macro_f1", scores.macroF1(), clips.macroF1(), voices == null ? null : voices.macroF1());
            score(table, "uar", scores.uar(), clips.uar(), voices == null ? null : voices.uar());
            score(table, "kappa", scores.kappa(), clips.kappa(), voices == null ? null : voices.kappa());
            score(table, "mcc", scores.mcc(), clips.mcc(), voices == null ? null : voices.mcc());
            row(table, "log_loss", scores.logLoss(), "", "", "", "");
            row(table, "brier", scores.brier(), "", "", "", "");
        });
    }

    private static void score(CsvWriter table, String name, double value, Interval clips, Interval voices) {
        row(
                table,
                name,
                value,
                clips.low(),
                clips.high(),
                voices == null ? "" : voices.low(),
                voices == null ? "" : voices.high());
    }

    private void classes(Evaluation evaluation) throws IOException {
        String header =
                "label,clips,precision,precision_low,precision_high,recall,recall_low,recall_high,f1,f1_low,f1_high";
        table("classes.csv", header, table -> {
            for (int i = 0; i < evaluation.scores().classes().size(); i++) {
                ClassScore score = evaluation.scores().classes().get(i);
                ClassIntervals range = evaluation.overClips().classes().get(i);
                row(
                        table,
                        score.label(),
                        score.support(),
                        score.precision(),
                        range.precision().low(),
                        range.precision().high(),
                        score.recall(),
                        range.recall().low(),
                        range.recall().high(),
                        score.f1(),
                        range.f1().low(),
                        range.f1().high());
            }
        });
    }

    private void confusions(Details details) throws IOException {
        table("confusions.csv", "label,predicted,clips,share,speakers", table -> {
            for (Confusion confusion : details.confusions()) {
                row(
                        table,
                        confusion.label(),
                        confusion.predicted(),
                        confusion.clips(),
                        confusion.share(),
                        confusion.speakers());
            }
        });
    }

    private void curves(Ranking ranking) throws IOException {
        table("roc.csv", "label,false_positive_rate,true_positive_rate", table -> {
            for (ClassCurves curves : ranking.classes()) {
                curves.roc().forEach(point -> row(table, curves.label(), point.x(), point.y()));
            }
        });
        table("precision-recall.csv", "label,recall,precision", table -> {
            for (ClassCurves curves : ranking.classes()) {
                curves.precisionRecall().forEach(point -> row(table, curves.label(), point.x(), point.y()));
            }
        });
    }

    private void confidence(Details details, SelectivePrediction selective) throws IOException {
        table("reliability.csv", "fitted,low,high,clips,confidence,accuracy", table -> {
            bins(table, "no", details.calibration().reliability());
            if (details.tempered() != null) {
                bins(table, "temperature", details.tempered().calibration().reliability());
            }
        });
        table(
                "coverage.csv",
                "confidence,coverage,accuracy",
                table -> selective
                        .points()
                        .forEach(point -> row(table, point.confidence(), point.coverage(), point.accuracy())));
    }

    private static void bins(CsvWriter table, String fitted, List<ReliabilityBin> bins) {
        bins.forEach(bin -> row(table, fitted, bin.low(), bin.high(), bin.clips(), bin.confidence(), bin.accuracy()));
    }

    private void groups(List<Breakdown> breakdowns) throws IOException {
        table("groups.csv", "property,group,clips,accuracy,low,high,uar", table -> {
            for (Breakdown breakdown : breakdowns) {
                for (GroupScore group : breakdown.groups()) {
                    Interval range = group.interval();
                    row(
                            table,
                            breakdown.property(),
                            group.group(),
                            group.clips(),
                            group.accuracy(),
                            range.low(),
                            range.high(),
                            group.uar());
                }
            }
        });
    }

    private void table(String file, String header, Rows rows) throws IOException {
        try (CsvWriter table = CsvWriter.builder().build(folder.resolve(file))) {
            table.writeRecord(header.split(",", -1));
            rows.writeTo(table);
        }
    }

    private static void row(CsvWriter table, Object... cells) {
        table.writeRecord(Arrays.stream(cells).map(String::valueOf).toArray(String[]::new));
    }
}
