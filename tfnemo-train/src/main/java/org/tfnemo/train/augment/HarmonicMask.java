package org.tfnemo.train.augment;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * Hides some rows, anywhere, behind the mean (0): for pitch classes, whose neighbours in the table are none in music.
 *
 * @param probability that a clip is masked, 0..1
 * @param most rows hidden, ≥ 1; never more than half of them
 */
public record HarmonicMask(double probability, int most) implements FeatureAugmentation {
    public HarmonicMask {
        Probability.check(probability);
        if (most < 1) {
            throw new IllegalArgumentException("most must be at least 1 row; got " + most);
        }
    }

    @Override
    public void apply(float[] features, int rows, int frames, RandomGenerator random) {
        if (!Probability.hits(probability, random)) {
            return;
        }
        int count = random.nextInt(Math.min(most, rows / 2) + 1);
        for (int hidden = 0; hidden < count; hidden++) {
            int row = random.nextInt(rows);
            Arrays.fill(features, row * frames, (row + 1) * frames, 0f);
        }
    }
}
