package org.tfnemo.train.augment;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * Puts frames of another clip of the same label in place of a clip's own: new sentences, the emotion unchanged.
 *
 * <p>Targets stay as they are. A clip that is alone with its target in the batch stays whole. Source: Yun et al. 2019,
 * "CutMix", arXiv:1905.04899, along time and within a label, so that it does not matter how much of either is padding.
 *
 * @param probability that a clip is varied, 0..1
 * @param widest most of a clip's frames replaced, as a share, above 0 and at most 1
 */
public record Splice(double probability, double widest) implements BatchAugmentation {
    public Splice {
        Probability.check(probability);
        if (!(widest > 0 && widest <= 1)) {
            throw new IllegalArgumentException("widest must be above 0 and at most 1; got " + widest);
        }
    }

    @Override
    public void apply(float[] features, float[] targets, int clips, int frames, RandomGenerator random) {
        float[] plain = features.clone();
        int size = features.length / clips;
        for (int clip = 0; clip < clips; clip++) {
            if (!Probability.hits(probability, random)) {
                continue;
            }
            int other = another(targets, clips, clip, random);
            int width = 1 + random.nextInt(Math.max(1, (int) (widest * frames)));
            int start = random.nextInt(frames - width + 1);
            for (int row = start; row < size; row += frames) {
                System.arraycopy(plain, other * size + row, features, clip * size + row, width);
            }
        }
    }

    /** A clip of the same target, found from a random one on; {@code clip} itself where there is no other. */
    private static int another(float[] targets, int clips, int clip, RandomGenerator random) {
        int labels = targets.length / clips;
        int first = random.nextInt(clips);
        for (int step = 0; step < clips; step++) {
            int other = (first + step) % clips;
            if (other != clip
                    && Arrays.equals(
                            targets,
                            other * labels,
                            (other + 1) * labels,
                            targets,
                            clip * labels,
                            (clip + 1) * labels)) {
                return other;
            }
        }
        return clip;
    }
}
