package org.tfnemo.train.ensemble;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tfnemo.train.evaluate.Prediction;
import org.tfnemo.train.evaluate.Predictions;

/** Puts what others say into the order of the first, and refuses those who speak of something else. */
record Alignment(String name, Predictions first) {
    List<Prediction> align(String otherName, Predictions other) {
        if (!Set.copyOf(first.labels()).equals(Set.copyOf(other.labels()))) {
            throw new IllegalArgumentException("members must know the same labels; " + name + " has "
                    + String.join(", ", first.labels()) + ", " + otherName + " has "
                    + String.join(", ", other.labels()));
        }
        Map<String, Prediction> byId = new HashMap<>();
        other.clips().forEach(clip -> byId.put(clip.fileId(), clip));
        List<Prediction> ordered = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (Prediction clip : first.clips()) {
            Prediction same = byId.remove(clip.fileId());
            if (same == null) {
                missing.add(clip.fileId());
            } else if (!same.label().equals(clip.label())) {
                throw new IllegalArgumentException("members must agree on what is true; " + clip.fileId() + " is "
                        + clip.label() + " in " + name + " and " + same.label() + " in " + otherName);
            }
            ordered.add(same);
        }
        if (!missing.isEmpty() || !byId.isEmpty()) {
            throw new IllegalArgumentException("members must be of one split; " + otherName + " lacks "
                    + missing.size() + " clips of " + name + " and has " + byId.size() + " others"
                    + (missing.isEmpty() ? "" : " (the first it lacks: " + missing.get(0) + ")")
                    + "; train all with one --split-file");
        }
        return ordered;
    }
}
