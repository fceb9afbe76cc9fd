package org.tfnemo.train.corpus;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * The name that was probably meant: the one the fewest changes away (a letter added, dropped or replaced, two
 * neighbours swapped), upper and lower case being the same, if that is at most a third of its length.
 */
public final class NearestName {
    private NearestName() {}

    /** The name among {@code known} that {@code given} was probably meant to be; the first of several. */
    public static Optional<String> to(String given, Collection<String> known) {
        return known.stream()
                .filter(name -> changes(name, given) <= Math.max(1, name.length() / 3))
                .min(Comparator.comparingInt(name -> changes(name, given)));
    }

    /** {@code "; did you mean <name>?"}, or nothing when no name is near. */
    public static String hint(String given, Collection<String> known) {
        return to(given, known).map(name -> "; did you mean " + name + "?").orElse("");
    }

    /** Letters to add, drop, replace or swap with their neighbour (optimal string alignment), case being the same. */
    public static int changes(String first, String second) {
        String a = first.toLowerCase(Locale.ROOT);
        String b = second.toLowerCase(Locale.ROOT);
        int[][] distance = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    distance[i][j] = i + j;
                    continue;
                }
                int replaced = distance[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                distance[i][j] = Math.min(replaced, 1 + Math.min(distance[i - 1][j], distance[i][j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    distance[i][j] = Math.min(distance[i][j], distance[i - 2][j - 2] + 1);
                }
            }
        }
        return distance[a.length()][b.length()];
    }
}
