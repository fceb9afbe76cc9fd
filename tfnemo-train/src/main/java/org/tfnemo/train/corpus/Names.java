package org.tfnemo.train.corpus;

import java.util.List;

/** Lists of names in messages. */
final class Names {
    private Names() {}

    /** The first {@code shown} names, and how many more there are. */
    static String few(List<String> names, int shown) {
        String first = String.join(", ", names.subList(0, Math.min(shown, names.size())));
        return names.size() <= shown ? first : first + " and " + (names.size() - shown) + " more";
    }
}
