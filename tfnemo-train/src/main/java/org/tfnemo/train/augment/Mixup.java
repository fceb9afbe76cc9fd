package org.tfnemo.train.augment;

import java.util.random.RandomGenerator;

/**
 * Mixes each clip and its target with another of the batch.
 *
 * <pre>  x ← λx + (1 − λ)x′,  y ← λy + (1 − λ)y′,  λ ~ Beta(α, α)</pre>
 *
 * <p>Source: Zhang et al. 2017, "mixup: beyond empirical risk minimization", arXiv:1710.09412.
 *
 * @param probability that a batch is mixed, 0..1
 * @param alpha α, above 0 and at most 1; the smaller, the less is mixed
 */
public record Mixup(double probability, double alpha) implements BatchAugmentation {
    public Mixup {
        Probability.check(probability);
        if (!(alpha > 0 && alpha <= 1)) {
            throw new IllegalArgumentException("alpha must be above 0 and at most 1; got " + alpha);
        }
    }

    @Override
    public void apply(float[] features, float[] targets, int clips, int frames, RandomGenerator random) {
        if (!Probability.hits(probability, random)) {
            return;
        }
        float[] plain = features.clone();
        float[] meant = targets.clone();
        for (int clip = 0; clip < clips; clip++) {
            int other = random.nextInt(clips);
            double share = beta(random);
            // The larger share stays the clip's own, so its label keeps meaning it.
            float own = (float) Math.max(share, 1 - share);
            mix(features, plain, clip, other, own, features.length / clips);
            mix(targets, meant, clip, other, own, targets.length / clips);
        }
    }

    private static void mix(float[] target, float[] source, int clip, int other, float own, int size) {
        for (int i = 0; i < size; i++) {
            target[clip * size + i] = own * source[clip * size + i] + (1 - own) * source[other * size + i];
        }
    }

    /** Jöhnk's draw from Beta(α, α). */
    private double beta(RandomGenerator random) {
        while (true) {
            double x = Math.pow(random.nextDouble(), 1 / alpha);
            double y = Math.pow(random.nextDouble(), 1 / alpha);
            if (x + y <= 1 && x + y > 0) {
                return x / (x + y);
            }
        }
    }
}
