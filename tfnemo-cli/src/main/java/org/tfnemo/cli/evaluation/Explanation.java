package org.tfnemo.cli.evaluation;

import java.util.List;

/**
 * A clip that was taken for something else, and what the model saw in it.
 *
 * @param file the clip
 * @param label what it is
 * @param predicted what the model said
 * @param picture where the picture is
 * @param agreement Spearman's rank correlation of Grad-CAM and occlusion over the cells, −1..1: near 0, believe neither;
 *     null where one of them is the same everywhere, or there is one cell
 * @param neighbours the training clips most like it; empty where they were not asked for
 */
public record Explanation(
        String file, String label, String predicted, String picture, Double agreement, List<Near> neighbours) {
    public Explanation {
        neighbours = List.copyOf(neighbours);
    }

    /** A training clip, and how alike it is, −1..1. */
    public record Near(String file, String speaker, String label, double likeness) {}
}
