package org.tfnemo.train.loop;

import org.tfnemo.core.layer.SoftmaxCrossEntropy;

/**
 * What keeps the network from learning the clips by heart.
 *
 * @param weightDecay decoupled decay: each step takes {@code learning rate · weightDecay} of every weight, ≥ 0
 * @param labelSmoothing share of the target spread over all labels, 0..1
 * @param averaging decay of the moving average of the weights that is validated and served, 0 (none) to below 1
 * @param classWeights how much the clips of each label count
 */
public record Regularisation(double weightDecay, double labelSmoothing, double averaging, ClassWeights classWeights) {
    public Regularisation {
        // The spec.json of a run may be older than the setting; all clips counted alike then.
        classWeights = classWeights == null ? ClassWeights.NONE : classWeights;
        if (!(averaging >= 0 && averaging < 1)) {
            throw new IllegalArgumentException("averaging must be at least 0 and below 1; got " + averaging);
        }
        if (!(weightDecay >= 0)) {
            throw new IllegalArgumentException("weightDecay must be at least 0; got " + weightDecay);
        }
        new SoftmaxCrossEntropy(labelSmoothing);
    }

    /** Decay 1e-2, smoothing 0.05, weights averaged over some 200 steps. */
    public static Regularisation standard() {
        return new Regularisation(1e-2, 0.05, 0.995, ClassWeights.NONE);
    }
}
