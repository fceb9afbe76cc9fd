package org.tfnemo.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tfnemo.train.trial.Importance;
import org.tfnemo.train.trial.Study;
import org.tfnemo.train.trial.TrialRecord;

/**
 * What a search came to, as {@code --json} prints it.
 *
 * @param folder the search's
 * @param best the trial with the lowest validation loss
 * @param train the command that trains it again, to its test scores
 * @param test the command that only lets it hear the test part
 * @param importance how much each setting mattered
 * @param trials the best first
 */
record TuneResult(
        String folder,
        Optional<Row> best,
        Optional<String> train,
        Optional<String> test,
        List<Importance> importance,
        List<Row> trials) {
    /** A trial and the figures of its best epoch. */
    record Row(
            int number,
            String run,
            String state,
            int epochs,
            Integer bestEpoch,
            Double loss,
            Double accuracy,
            Double uar,
            Map<String, String> settings) {
        static Row of(TrialRecord trial) {
            boolean some = trial.bestEpoch().isPresent();
            return new Row(
                    trial.number(),
                    trial.run(),
                    trial.state().word(),
                    trial.epochs().size(),
                    some ? trial.bestEpoch().getAsInt() : null,
                    some ? trial.best().loss() : null,
                    some ? trial.best().accuracy() : null,
                    some ? trial.best().uar() : null,
                    trial.settings());
        }
    }

    static TuneResult of(Path folder, Study study, Optional<String> train, Optional<String> test) {
        return new TuneResult(
                folder.toString(),
                study.best().map(Row::of),
                train,
                test,
                study.importance(),
                study.ranked().stream().map(Row::of).toList());
    }
}
