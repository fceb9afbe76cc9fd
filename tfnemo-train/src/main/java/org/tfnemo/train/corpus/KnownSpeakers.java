package org.tfnemo.train.corpus;

import java.util.List;

/** What a split over speakers needs of a corpus. */
final class KnownSpeakers {
    private KnownSpeakers() {}

    /** Every clip names its speaker, and all of {@code speakers} are among them. */
    static void require(Corpus corpus, List<String> speakers) {
        if (!corpus.knowsSpeakers()) {
            throw new IllegalArgumentException("a speaker split needs a corpus that names every speaker; "
                    + corpus.name() + " does not: add the column speaker to its table, or use the random split");
        }
        for (String speaker : speakers) {
            if (!corpus.speakers().contains(speaker)) {
                throw new IllegalArgumentException("speaker must be one of " + String.join(", ", corpus.speakers())
                        + "; got " + speaker + NearestName.hint(speaker, corpus.speakers()));
            }
        }
    }
}
