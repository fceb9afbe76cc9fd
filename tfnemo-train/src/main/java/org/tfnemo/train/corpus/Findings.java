package org.tfnemo.train.corpus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects what is wrong with a file by kind, so that one message names a few of each and counts the rest. */
final class Findings {
    private static final int SHOWN = 5;

    private final String where;
    private final Map<String, List<String>> byKind = new LinkedHashMap<>();

    Findings(Object where) {
        this.where = where.toString();
    }

    void add(String kind, String item) {
        byKind.computeIfAbsent(kind, key -> new ArrayList<>()).add(item);
    }

    boolean isEmpty() {
        return byKind.isEmpty();
    }

    /** @throws CorpusException when something was found */
    void refuseIfAny() throws CorpusException {
        if (isEmpty()) {
            return;
        }
        List<String> parts = new ArrayList<>();
        byKind.forEach((kind, items) -> parts.add(kind + " (" + items.size() + "): " + Names.few(items, SHOWN)));
        throw new CorpusException(where + ": " + String.join("; ", parts));
    }
}
