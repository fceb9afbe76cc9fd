package org.tfnemo.train.corpus;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * The name that was probably meant: the one that the fewest single-letter changes away, upper and lower case being the
 * same, if that is at most a third of its length.
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
    public static String hint(Collection<String> known, String given) {
        return to(given, known).map(name -> "; did you mean " + name + "?").orElse("");
    }

    /** Levenshtein distance. */
    private static int changes(String first, String second) {
        String a = first.toLowerCase(Locale.ROOT);
        String b = second.toLowerCase(Locale.ROOT);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
