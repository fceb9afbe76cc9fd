package org.tfnemo.train.evaluate;

import java.util.Map;
import java.util.TreeMap;

/**
 * One label taken for another, and whose clips they are.
 *
 * @param label the true label
 * @param predicted what it was taken for
 * @param clips how often
 * @param share of the clips with this label
 * @param speakers how often for whom, ascending by speaker
 */
public record Confusion(String label, String predicted, int clips, double share, Map<String, Integer> speakers) {
    public Confusion {
        speakers = new TreeMap<>(speakers);
    }

    /** The speakers, ascending; a copy. */
    @Override
    public Map<String, Integer> speakers() {
        return new TreeMap<>(speakers);
    }
}
