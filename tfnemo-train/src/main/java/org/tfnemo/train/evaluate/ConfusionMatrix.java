package org.tfnemo.train.evaluate;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

/**
 * How often each true label was given which label.
 *
 * @param labels the order of rows and columns
 * @param counts {@code counts[true][predicted]}
 */
public record ConfusionMatrix(List<String> labels, List<List<Integer>> counts) {
    public ConfusionMatrix {
        labels = List.copyOf(labels);
        int size = labels.size();
        counts = counts.stream().map(List::copyOf).toList();
        if (counts.size() != size || counts.stream().anyMatch(row -> row.size() != size)) {
            throw new IllegalArgumentException("counts must be " + size + " rows of " + size + "; got " + counts);
        }
    }

    /**
     * Counts guesses.
     *
     * @param truth the true label's index per clip; not modified
     * @param guesses the predicted label's index per clip, as many; not modified
     */
    public static ConfusionMatrix of(List<String> labels, int[] truth, int[] guesses) {
        return of(labels, tally(labels.size(), truth, guesses));
    }

    static ConfusionMatrix of(List<String> labels, Tally tally) {
        List<List<Integer>> counts = new ArrayList<>();
        for (int row = 0; row < labels.size(); row++) {
            List<Integer> cells = new ArrayList<>();
            for (int column = 0; column < labels.size(); column++) {
                cells.add(tally.at(row, column));
            }
            counts.add(cells);
        }
        return new ConfusionMatrix(labels, counts);
    }

    static Tally tally(int labels, int[] truth, int[] guesses) {
        if (requireNonNull(truth, "truth").length != requireNonNull(guesses, "guesses").length) {
            throw new IllegalArgumentException(
                    "truth and guesses must be equally many; got " + truth.length + " and " + guesses.length);
        }
        Tally tally = new Tally(labels);
        for (int i = 0; i < truth.length; i++) {
            tally.add(truth[i], guesses[i]);
        }
        return tally;
    }

    /** Clips of {@code truth} that were given {@code predicted}, by index. */
    public int count(int truth, int predicted) {
        return counts.get(truth).get(predicted);
    }

    /** Share of the clips of {@code truth} that were given {@code predicted}, 0..1; 0 when there is no such clip. */
    public double share(int truth, int predicted) {
        int support = counts.get(truth).stream().mapToInt(Integer::intValue).sum();
        return support == 0 ? 0 : (double) count(truth, predicted) / support;
    }
}
