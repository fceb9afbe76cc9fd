package org.tfnemo.train.evaluate;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Speakers that a model was tested on and chosen on: what stored predictions tell of a split without the corpus. */
public final class SharedVoices {
    private static final int SHOWN = 9;

    private SharedVoices() {}

    /** A sentence about the speakers of {@code test} that are in {@code validation} too; nothing where there are none. */
    public static Optional<String> warning(Predictions validation, Predictions test) {
        TreeSet<String> shared = new TreeSet<>(speakers(test));
        shared.retainAll(speakers(validation));
        shared.remove(""); // not known
        if (shared.isEmpty()) {
            return Optional.empty();
        }
        List<String> shown = shared.stream().limit(SHOWN).toList();
        String rest = shared.size() > SHOWN ? " and " + (shared.size() - SHOWN) + " more" : "";
        return Optional.of("speakers on several sides: " + String.join(", ", shown) + rest
                + "; the scores say nothing about voices never heard (train --split speaker does)");
    }

    private static List<String> speakers(Predictions predictions) {
        return predictions.clips().stream().map(Prediction::speaker).toList();
    }
}
