package org.tfnemo.train.report;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tfnemo.train.evaluate.Confusion;
import org.tfnemo.train.evaluate.Mistakes;
import org.tfnemo.train.evaluate.Prediction;
import org.tfnemo.train.evaluate.Predictions;
import org.tfnemo.train.report.DataTable.Column;
import org.tfnemo.train.report.DataTable.Row;

/** The clips that the model is most sure of and wrong about; to hear and to see where sound is asked for. */
final class MistakeSection implements RunSection {
    private static final int ERRORS = 10;

    private final ClipMedia media;

    MistakeSection(ClipMedia media) {
        this.media = requireNonNull(media, "media");
    }

    @Override
    public Optional<Section> of(RunFacts run) throws IOException {
        if (run.test().isEmpty()) {
            return Optional.empty();
        }
        Predictions test = run.test().orElseThrow();
        List<Row> rows = new ArrayList<>();
        List<Block> clips = new ArrayList<>();
        for (Prediction clip : test.worstErrors(ERRORS)) {
            rows.add(Row.of(
                    Cell.of(clip.fileId()),
                    Cell.of(clip.speaker()),
                    Cell.of(clip.label()),
                    Cell.of(test.predicted(clip)),
                    Cell.percent(clip.confidence())));
            String words = clip.fileId() + ": is " + clip.label() + ", taken for " + test.predicted(clip);
            media.of(clip.fileId()).ifPresent(sound -> clips.add(new PlayableClip(words, sound)));
        }
        DataTable table = new DataTable(
                List.of(
                        Column.words("file"),
                        Column.words("speaker"),
                        Column.words("is"),
                        Column.words("taken for"),
                        Column.figures("confidence")),
                rows);
        List<Block> blocks = new ArrayList<>(List.of(table));
        if (!clips.isEmpty()) {
            blocks.add(Columns.ofPictures(clips));
        }
        Mistakes mistakes = Mistakes.of(test, ERRORS);
        blocks.add(new Fold("What is taken for what, and whose clips", confusions(mistakes)));
        blocks.add(new Fold("The undecided: clips whose two likeliest labels are closest", undecided(test, mistakes)));
        return Optional.of(new Section("Most confident errors", blocks));
    }

    private static DataTable confusions(Mistakes mistakes) {
        List<Row> rows = new ArrayList<>();
        for (Confusion confusion : mistakes.confusions()) {
            String whose = confusion.speakers().entrySet().stream()
                    .map(speaker -> speaker.getKey() + " " + speaker.getValue())
                    .collect(Collectors.joining(", "));
            rows.add(Row.of(
                    Cell.of(confusion.label()),
                    Cell.of(confusion.predicted()),
                    Cell.of(confusion.clips()),
                    Cell.percent(confusion.share()),
                    Cell.of(whose)));
        }
        return new DataTable(
                List.of(
                        Column.words("is"),
                        Column.words("taken for"),
                        Column.figures("clips"),
                        Column.figures("of the label"),
                        Column.words("whose")),
                rows);
    }

    private static DataTable undecided(Predictions test, Mistakes mistakes) {
        List<Row> rows = new ArrayList<>();
        for (Prediction clip : mistakes.undecided()) {
            rows.add(Row.of(
                    Cell.of(clip.fileId()),
                    Cell.of(clip.speaker()),
                    Cell.of(clip.label()),
                    Cell.of(test.predicted(clip)),
                    Cell.percent(Mistakes.margin(clip))));
        }
        return new DataTable(
                List.of(
                        Column.words("file"),
                        Column.words("speaker"),
                        Column.words("is"),
                        Column.words("taken for"),
                        Column.figures("ahead by")),
                rows);
    }
}
