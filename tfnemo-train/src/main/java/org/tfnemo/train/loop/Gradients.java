package org.tfnemo.train.loop;

/**
 * How gradients become a step.
 *
 * @param clip norm to which all gradients of a step together are shortened where it is longer, above 0; 0 for as they
 *     are
 * @param accumulate batches whose gradients make one step, ≥ 1: as one batch so many times as large would, but that
 *     batch normalisation sees each batch by itself; for where the large one does not fit
 */
public record Gradients(double clip, int accumulate) {
    public Gradients {
        if (!(clip >= 0 && Double.isFinite(clip))) {
            throw new IllegalArgumentException("clip must be at least 0; got " + clip);
        }
        if (accumulate < 1) {
            throw new IllegalArgumentException("accumulate must be at least 1 batch; got " + accumulate);
        }
    }

    /** A step for each batch, along its gradient as it is. */
    public static Gradients plain() {
        return new Gradients(0, 1);
    }
}
