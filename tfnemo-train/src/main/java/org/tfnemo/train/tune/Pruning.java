package org.tfnemo.train.tune;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.tfnemo.train.trial.TrialRecord;

/** When a trial that does worse than others is stopped. */
public enum Pruning {
    /** Never: every trial goes to its end. */
    NONE("none") {
        @Override
        boolean goesOn(Standing standing) {
            return true;
        }
    },
    /** When it is above the median of those that came to their end, see {@link MedianRule}. */
    MEDIAN("median") {
        @Override
        boolean goesOn(Standing standing) {
            List<Double> finished = standing.earlier(trial -> trial.state() == TrialRecord.State.COMPLETE);
            return MedianRule.standard().goesOn(standing.epoch(), standing.lowest(), finished);
        }
    },
    /** When it is not among the best third at a rung, see {@link Halving}. */
    HALVING("halving") {
        @Override
        boolean goesOn(Standing standing) {
            Halving halving = Halving.of(standing.most());
            return !halving.isRung(standing.epoch())
                    || halving.goesOn(standing.lowest(), standing.earlier(trial -> true));
        }
    };

    private final String id;

    Pruning(String id) {
        this.id = id;
    }

    /** The name used in commands and files. */
    public String id() {
        return id;
    }

    /** Whether a trial that stands so goes on. */
    abstract boolean goesOn(Standing standing);

    static Pruning of(String id) {
        return Arrays.stream(values())
                .filter(pruning -> pruning.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("pruning must be one of "
                        + Arrays.stream(values()).map(Pruning::id).collect(Collectors.joining(", ")) + "; got " + id));
    }
}
