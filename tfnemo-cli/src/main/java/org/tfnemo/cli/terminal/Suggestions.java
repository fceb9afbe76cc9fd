package org.tfnemo.cli.terminal;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.tfnemo.train.corpus.NearestName;

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
                .min(Comparator.comparingInt((String candidate) -> NearestName.changes(lower, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static boolean near(String word, String candidate) {
        String begin = word.replaceFirst("^-+", "");
        begin = begin.substring(0, Math.min(begin.length(), BEGINNING));
        boolean begins =
                begin.length() >= 2 && candidate.replaceFirst("^-+", "").startsWith(begin);
        return begins || NearestName.changes(word, candidate) <= Math.max(1, candidate.length() / 3);
    }
}
