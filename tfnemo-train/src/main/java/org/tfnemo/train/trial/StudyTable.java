package org.tfnemo.train.trial;

import java.util.ArrayList;
import java.util.List;
import org.tfnemo.train.chart.ChartData;

/** A search as the table {@code trials.csv}: a line per trial, by number, shares 0..1 with every digit. */
public final class StudyTable {
    private static final List<String> FIXED = List.of(
            "trial",
            "run",
            "state",
            "epochs",
            "best_epoch",
            "validation_loss",
            "validation_accuracy",
            "validation_uar");

    private StudyTable() {}

    /** The table's text. */
    public static String csv(Study study) {
        List<String> header = new ArrayList<>(FIXED);
        study.parameters().forEach(parameter -> header.add(parameter.name()));
        return new ChartData(
                        header,
                        study.trials().stream().map(trial -> row(study, trial)).toList())
                .csv();
    }

    private static List<String> row(Study study, TrialRecord trial) {
        List<String> cells = new ArrayList<>(List.of(
                Integer.toString(trial.number()),
                trial.run(),
                trial.state().word(),
                Integer.toString(trial.epochs().size())));
        if (trial.bestEpoch().isPresent()) {
            cells.add(Integer.toString(trial.bestEpoch().getAsInt()));
            cells.add(Double.toString(trial.best().loss()));
            cells.add(Double.toString(trial.best().accuracy()));
            cells.add(Double.toString(trial.best().uar()));
        } else {
            cells.addAll(List.of("", "", "", ""));
        }
        study.parameters().forEach(parameter -> cells.add(trial.settings().get(parameter.name())));
        return cells;
    }
}
