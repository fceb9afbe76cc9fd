package org.tfnemo.train.ensemble;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Divides a panel's clips into parts of nearly equal size with nearly the same share of each label. */
record Folds(List<List<Integer>> parts) {
    static final int STANDARD = 5;

    Folds {
        parts = parts.stream().map(List::copyOf).toList();
    }

    static Folds of(Panel panel, long seed) {
        if (panel.size() < 2 * STANDARD) {
            throw new IllegalArgumentException("an ensemble needs at least " + 2 * STANDARD
                    + " validation clips, so that it can be fitted on some and judged on others; got "
                    + panel.size());
        }
        List<Integer> order = new ArrayList<>();
        Random random = new Random(seed);
        for (int label = 0; label < panel.labels().size(); label++) {
            List<Integer> same = new ArrayList<>();
            for (int clip = 0; clip < panel.size(); clip++) {
                if (panel.truth(clip) == label) {
                    same.add(clip);
                }
            }
            Collections.shuffle(same, random);
            order.addAll(same);
        }
        List<List<Integer>> parts = new ArrayList<>();
        for (int part = 0; part < STANDARD; part++) {
            parts.add(new ArrayList<>());
        }
        for (int i = 0; i < order.size(); i++) {
            parts.get(i % STANDARD).add(order.get(i));
        }
        return new Folds(parts);
    }

    /** All clips but those of {@code part}. */
    List<Integer> others(List<Integer> part) {
        return parts.stream()
                .filter(other -> other != part)
                .flatMap(List::stream)
                .toList();
    }
}
