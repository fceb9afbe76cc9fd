package org.tfnemo.train.trial;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tfnemo.train.search.Parameter;
import org.tfnemo.train.search.Trial;

/**
 * The trials of one search, by number.
 *
 * @param parameters what was searched
 * @param trials those that are over
 */
public record Study(List<Parameter> parameters, List<TrialRecord> trials) {
    public Study {
        parameters = List.copyOf(parameters);
        trials = List.copyOf(trials);
        for (TrialRecord trial : trials) {
            for (Parameter parameter : parameters) {
                if (!trial.settings().containsKey(parameter.name())) {
                    throw new IllegalArgumentException("trial " + trial.number() + " must have a value for "
                            + parameter.name() + "; got " + trial.settings());
                }
            }
        }
    }

    /** The trials as a sampler sees them. */
    public List<Trial> history() {
        return trials.stream()
                .map(trial -> new Trial(values(trial), reached(trial), loss(trial)))
                .toList();
    }

    /** The best first: those that came to their end by loss, then those that were stopped, the later the better. */
    public List<TrialRecord> ranked() {
        return trials.stream()
                .sorted(Comparator.<TrialRecord>comparingInt(trial -> -reached(trial))
                        .thenComparingDouble(Study::loss))
                .toList();
    }

    /** The one with the lowest validation loss of those that came to their end. */
    public Optional<TrialRecord> best() {
        return ranked().stream()
                .filter(trial -> trial.state() == TrialRecord.State.COMPLETE)
                .findFirst();
    }

    /** How much each setting mattered, the most first; empty with too few trials to say. */
    public List<Importance> importance() {
        return Importance.of(parameters, history());
    }

    /** What the settings are called where there is little room. */
    public ShortNames names() {
        return new ShortNames(parameters.stream().map(Parameter::name).toList());
    }

    /** The values of {@code trial}, in the order of the parameters. */
    public List<Double> values(TrialRecord trial) {
        return parameters.stream()
                .map(parameter -> parameter.domain().value(trial.settings().get(parameter.name())))
                .toList();
    }

    /** Trials that ended by themselves rank before all that were stopped, and those before all that diverged. */
    private static int reached(TrialRecord trial) {
        return switch (trial.state()) {
            case COMPLETE -> Integer.MAX_VALUE;
            case STOPPED -> trial.epochs().size();
            case DIVERGED -> 0;
        };
    }

    private static double loss(TrialRecord trial) {
        return trial.state() == TrialRecord.State.DIVERGED
                ? Double.NaN
                : trial.best().loss();
    }
}
