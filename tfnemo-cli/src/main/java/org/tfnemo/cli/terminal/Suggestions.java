package org.tfnemo.cli.terminal;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** What somebody may have meant by a word that is not known. */
public final class Suggestions {
    private static final int BEGINNING = 3;

    private Suggestions() {}

    /** "; did you mean …?" with the nearest of {@code known}, or nothing where none is near. */
    public static String didYouMean(String word, Collection<String> known) {
        return nearest(word, known).map(near -> "; did you mean " + near + "?").orElse("");
    }

    /** The nearest of {@code known}: at most a third of its letters differ, or the first three are the same. */
    public static Optional<String> nearest(String word, Collection<String> known) {
        String lower = word.toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(candidate -> near(lower, candidate.toLowerCase(Locale.ROOT)))
                .min(Comparator.comparingInt((String candidate) -> edits(lower, candidate.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static boolean near(String word, String candidate) {
        String begin = word.replaceFirst("^-+", "");
        begin = begin.substring(0, Math.min(begin.length(), BEGINNING));
        boolean begins =
                begin.length() >= 2 && candidate.replaceFirst("^-+", "").startsWith(begin);
        return begins || edits(word, candidate) <= Math.max(1, candidate.length() / 3);
    }

    /** Letters to insert, drop, change or swap with their neighbour (optimal string alignment). */
    private static int edits(String from, String to) {
        int[][] cost = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, from, to, i, j);
            }
        }
        return cost[from.length()][to.length()];
    }

    private static int cheapest(int[][] cost, String from, String to, int i, int j) {
        int change = cost[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        int best = Math.min(change, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(best, 1 + cost[i - 2][j - 2]) : best;
    }
}
