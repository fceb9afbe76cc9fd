package org.tfnemo.train.report;

import java.util.ArrayList;
import java.util.List;
import org.tfnemo.train.report.DataTable.Column;
import org.tfnemo.train.report.DataTable.Row;
import org.tfnemo.train.trial.SettingText;
import org.tfnemo.train.trial.Study;
import org.tfnemo.train.trial.TrialRecord;

/** All trials with their settings and what they came to. */
record StudyScores(Study study, String command) {
    Section section() {
        List<Block> blocks = new ArrayList<>();
        study.best()
                .ifPresent(best -> blocks.add(new Tiles(List.of(
                        new Tiles.Tile(
                                "Lowest validation loss",
                                Figures.loss(best.best().loss()),
                                List.of(name(best))),
                        new Tiles.Tile(
                                "Its validation accuracy",
                                Figures.percent(best.best().accuracy()),
                                List.of()),
                        new Tiles.Tile(
                                "Its validation UAR",
                                Figures.percent(best.best().uar()),
                                List.of()),
                        new Tiles.Tile("Trials", Integer.toString(study.trials().size()), states())))));
        blocks.add(Prose.soft("All figures are of the validation part. No trial heard the test part; the best of many "
                + "looks better on validation data than it is."));
        if (!command.isEmpty()) {
            blocks.add(Prose.soft("The best trial again, with its test scores: " + command));
        }
        blocks.add(table());
        return new Section("Trials", blocks);
    }

    private List<String> states() {
        List<String> lines = new ArrayList<>();
        for (TrialRecord.State state : TrialRecord.State.values()) {
            long count = study.trials().stream()
                    .filter(trial -> trial.state() == state)
                    .count();
            if (count > 0) {
                lines.add(count + " " + state.word());
            }
        }
        return lines;
    }

    private DataTable table() {
        List<Column> columns = new ArrayList<>(List.of(
                Column.figures("trial"),
                Column.words("ended"),
                Column.figures("epochs"),
                Column.figures("loss"),
                Column.figures("accuracy"),
                Column.figures("UAR")));
        study.parameters()
                .forEach(parameter -> columns.add(Column.figures(study.names().of(parameter.name()))));
        List<Row> rows = new ArrayList<>();
        for (TrialRecord trial : study.ranked()) {
            List<Cell> cells = new ArrayList<>(List.of(
                    Cell.of(trial.number()),
                    Cell.of(trial.state().word()),
                    Cell.of(trial.epochs().size()),
                    Cell.of(Figures.loss(trial.best().loss()), trial.best().loss()),
                    Cell.percent(trial.best().accuracy()),
                    Cell.percent(trial.best().uar())));
            study.parameters()
                    .forEach(parameter -> cells.add(new Cell(
                            SettingText.brief(trial.settings().get(parameter.name())),
                            trial.settings().get(parameter.name()))));
            rows.add(new Row(cells, study.best().filter(trial::equals).isPresent()));
        }
        return new DataTable(columns, rows);
    }

    private static String name(TrialRecord trial) {
        return "trial " + trial.number();
    }
}
