package org.tfnemo.train.report;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * An error with what the network looked at.
 *
 * @param words which clip, and what it was taken for
 * @param picture as a {@code data:} address
 * @param agreement how alike Grad-CAM and occlusion rank the cells, −1..1; null where they cannot be compared
 * @param neighbours the training clips that look most alike to the model, in words, the likest first
 */
public record ExplainedClip(String words, String picture, Double agreement, List<String> neighbours) {
    public ExplainedClip {
        requireNonNull(words, "words");
        if (!requireNonNull(picture, "picture").startsWith("data:")) {
            throw new IllegalArgumentException("picture must be a data: address, because a page fetches nothing");
        }
        neighbours = List.copyOf(neighbours);
    }
}
