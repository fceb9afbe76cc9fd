package org.tfnemo.train.report;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
            blocks.add(new Columns(clips));
        }
        return Optional.of(new Section("Most confident errors", blocks));
    }
}
