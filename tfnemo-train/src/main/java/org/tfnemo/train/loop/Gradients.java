package org.tfnemo.train.loop;

/**
 * How gradients become a step.
 *
 * @param clip norm to which all gradients of a step together are shortened where it is longer, above 0; 0 for as they
 *     are
 * @param accumulate batches whose gradients make one step, ≥ 1: as one batch so many times as large would, but that
 *     batch normalisation sees each batch by itself; for where the large one does not fit
 * @param ascent how far up its own gradient the weights are moved before the gradient of the step is taken, ≥ 0
 *     (sharpness-aware; each step then costs two); 0 for where they stand
 */
public record Gradients(double clip, int accumulate, double ascent) {
    public Gradients {
        if (!(clip >= 0 && Double.isFinite(clip))) {
            throw new IllegalArgumentException("clip must be at least 0; got " + clip);
        }
        if (accumulate < 1) {
            throw new IllegalArgumentException("accumulate must be at least 1 batch; got " + accumulate);
        }
        if (!(ascent >= 0 && Double.isFinite(ascent))) {
            throw new IllegalArgumentException("ascent must be at least 0; got " + ascent);
        }
    }

    /** A step for each batch, along its gradient as it is. */
    public static Gradients plain() {
        return new Gradients(0, 1, 0);
    }
}
