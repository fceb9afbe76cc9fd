package org.tfnemo.train.trial;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A trial that is over.
 *
 * @param number from 1 on
 * @param run its run directory, below the search's folder
 * @param state how it ended
 * @param settings by name, as they were set, in the order of the names
 * @param epochs its validation figures, an entry for each epoch that was finished
 */
public record TrialRecord(int number, String run, State state, Map<String, String> settings, List<Epoch> epochs) {
    /** How a trial ended. */
    public enum State {
        /** By itself. */
        COMPLETE("complete"),
        /** Early, because others did better. */
        STOPPED("stopped"),
        /** The loss was no number any more. */
        DIVERGED("diverged");

        private final String word;

        State(String word) {
            this.word = word;
        }

        /** As people say it. */
        public String word() {
            return word;
        }
    }

    /**
     * What the validation part came to after an epoch.
     *
     * @param loss natural logarithm
     * @param accuracy 0..1
     * @param uar mean recall over the labels, 0..1
     */
    public record Epoch(double loss, double accuracy, double uar) {}

    public TrialRecord {
        requireNonNull(run, "run");
        requireNonNull(state, "state");
        settings = Collections.unmodifiableMap(new TreeMap<>(settings));
        epochs = List.copyOf(epochs);
        if (number < 1) {
            throw new IllegalArgumentException("number must be at least 1; got " + number);
        }
    }

    /** The epoch with the lowest loss, from 1 on; none where no epoch was finished. */
    public OptionalInt bestEpoch() {
        return IntStream.rangeClosed(1, epochs.size())
                .boxed()
                .min(Comparator.comparingDouble(epoch -> epochs.get(epoch - 1).loss()))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    /** The figures of {@link #bestEpoch}; NaN where there is none. */
    public Epoch best() {
        OptionalInt epoch = bestEpoch();
        return epoch.isPresent() ? epochs.get(epoch.getAsInt() - 1) : new Epoch(Double.NaN, Double.NaN, Double.NaN);
    }

    /** The lowest loss of the first {@code count} epochs, at most as many as there are. */
    public double lowest(int count) {
        return epochs.subList(0, count).stream().mapToDouble(Epoch::loss).min().orElse(Double.NaN);
    }
}
