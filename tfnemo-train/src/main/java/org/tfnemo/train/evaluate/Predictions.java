package org.tfnemo.train.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a model said of many clips.
 *
 * @param labels the order of the probabilities
 * @param clips at least one, each with a probability per label and a true label among {@code labels}, no clip twice
 */
public record Predictions(List<String> labels, List<Prediction> clips) {
    public Predictions {
        labels = List.copyOf(labels);
        clips = List.copyOf(clips);
        if (clips.isEmpty()) {
            throw new IllegalArgumentException("clips must hold at least one prediction; got none");
        }
        Set<String> seen = new HashSet<>();
        for (Prediction clip : clips) {
            if (clip.probabilities().size() != labels.size()) {
                throw new IllegalArgumentException("probabilities of " + clip.fileId() + " must be one per label of "
                        + labels + "; got " + clip.probabilities().size());
            }
            if (!labels.contains(clip.label())) {
                throw new IllegalArgumentException(
                        "label of " + clip.fileId() + " must be one of " + labels + "; got " + clip.label());
            }
            if (!seen.add(clip.fileId())) {
                throw new IllegalArgumentException("clips must not repeat; got " + clip.fileId() + " twice");
            }
        }
    }

    /**
     * The clips of several parts as one, such as the folds of a cross-validation, so that macro scores are taken once
     * over all of them. All parts have the same labels in the same order, and no clip is in two.
     */
    public static Predictions pooled(List<Predictions> parts) {
        List<Prediction> clips = new ArrayList<>();
        for (Predictions part : parts) {
            if (!part.labels().equals(parts.get(0).labels())) {
                throw new IllegalArgumentException("parts must have the same labels in the same order; got "
                        + parts.get(0).labels() + " and " + part.labels());
            }
            clips.addAll(part.clips());
        }
        return new Predictions(parts.isEmpty() ? List.of() : parts.get(0).labels(), clips);
    }

    /** Number of clips. */
    public int size() {
        return clips.size();
    }

    /** The label that the model finds likeliest for {@code clip}. */
    public String predicted(Prediction clip) {
        return labels.get(clip.predictedIndex());
    }

    /** The clips whose likeliest label is wrong, the most confident first; at most {@code count}. */
    public List<Prediction> worstErrors(int count) {
        return clips.stream()
                .filter(clip -> !predicted(clip).equals(clip.label()))
                .sorted(Comparator.comparingDouble(Prediction::confidence)
                        .reversed()
                        .thenComparing(Prediction::fileId))
                .limit(count)
                .toList();
    }

    /** The true label's index per clip. */
    int[] truth() {
        return clips.stream().mapToInt(clip -> labels.indexOf(clip.label())).toArray();
    }

    /** The likeliest label's index per clip. */
    int[] guesses() {
        return clips.stream().mapToInt(Prediction::predictedIndex).toArray();
    }
}
