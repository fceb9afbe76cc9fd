package org.tfnemo.train.report;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.tfnemo.train.evaluate.Breakdown;

/**
 * What a run's files do not hold, and a page shows where somebody with the corpus adds it.
 *
 * @param media the sound of clips
 * @param breakdowns scores by property of the clips beyond the speaker, such as gender
 * @param explanations what the network looked at in its most confident errors
 */
public record Extras(ClipMedia media, List<Breakdown> breakdowns, List<ExplainedClip> explanations) {
    public Extras {
        requireNonNull(media, "media");
        breakdowns = List.copyOf(breakdowns);
        explanations = List.copyOf(explanations);
    }

    /** Nothing: the run's files alone. */
    public static Extras none() {
        return new Extras(ClipMedia.none(), List.of(), List.of());
    }
}
