package org.tfnemo.train.report;

import java.util.List;
import java.util.Optional;
import org.tfnemo.train.chart.Bars;
import org.tfnemo.train.chart.Palette;
import org.tfnemo.train.evaluate.Scores;
import org.tfnemo.train.evaluate.SpeakerScore;
import org.tfnemo.train.report.DataTable.Column;
import org.tfnemo.train.report.DataTable.Row;

/** Who is recognised. */
final class SpeakerSection implements RunSection {
    @Override
    public Optional<Section> of(RunFacts run) {
        return run.test().map(Scores::of).map(SpeakerSection::of);
    }

    private static Section of(Scores scores) {
        List<Bars.Bar> bars = scores.speakers().stream()
                .map(score -> new Bars.Bar(name(score), score.accuracy(), Optional.empty(), Palette.series(0)))
                .toList();
        List<Row> rows = scores.speakers().stream()
                .map(score -> Row.of(Cell.of(name(score)), Cell.of(score.clips()), Cell.percent(score.accuracy())))
                .toList();
        return Section.of(
                "By speaker",
                Columns.of(
                        Figure.of("speakers", new Bars("Accuracy by speaker", bars, Figures::percent)),
                        new DataTable(
                                List.of(Column.words("speaker"), Column.figures("clips"), Column.figures("accuracy")),
                                rows)));
    }

    private static String name(SpeakerScore score) {
        return score.speaker().isEmpty() ? "not known" : score.speaker();
    }
}
