package org.tfnemo.train.tune;

import java.util.List;
import java.util.function.Predicate;
import org.tfnemo.train.trial.TrialRecord;

/**
 * A trial in its middle, beside the earlier ones.
 *
 * @param epoch that it has finished, from 1 on
 * @param most epochs that it may take
 * @param lowest validation loss it had so far
 * @param trials that are over
 */
record Standing(int epoch, int most, double lowest, List<TrialRecord> trials) {
    /** The lowest loss that each of those that are {@code wanted} and came so far had by then. */
    List<Double> earlier(Predicate<TrialRecord> wanted) {
        return trials.stream()
                .filter(trial -> trial.epochs().size() >= epoch)
                .filter(wanted)
                .map(trial -> trial.lowest(epoch))
                .toList();
    }
}
