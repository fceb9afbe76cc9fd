package org.tfnemo.train.loop;

import org.tfnemo.core.layer.SoftmaxCrossEntropy;

/**
 * What keeps the network from learning the clips by heart.
 *
 * @param weightDecay decoupled decay: each step takes {@code learning rate · weightDecay} of every weight, ≥ 0
 * @param labelSmoothing share of the target spread over all labels, 0..1
 * @param augment whether training clips are varied
 */
public record Regularisation(double weightDecay, double labelSmoothing, boolean augment) {
    public Regularisation {
        if (!(weightDecay >= 0)) {
            throw new IllegalArgumentException("weightDecay must be at least 0; got " + weightDecay);
        }
        new SoftmaxCrossEntropy(labelSmoothing);
    }

    /** Decay 1e-2, smoothing 0.05, varied clips. */
    public static Regularisation standard() {
        return new Regularisation(1e-2, 0.05, true);
    }
}
