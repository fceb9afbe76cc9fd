package org.tfnemo.train.augment;

import java.util.random.RandomGenerator;

/**
 * Colours a clip as another microphone or mouth would: a curve over the rows, the same in all frames.
 *
 * <p>The curve joins points at equal distances by lines; the points' heights are even between −{@code most} and
 * {@code most}. Source: Nam et al. 2021, "FilterAugment", arXiv:2110.03282, its linear kind, with the points at equal
 * distances.
 *
 * @param probability that a clip is coloured, 0..1
 * @param points of the curve, ≥ 2
 * @param most height of a point, in deviations of the features, above 0
 */
public record Equaliser(double probability, int points, double most) implements FeatureAugmentation {
    public Equaliser {
        Probability.check(probability);
        if (points < 2) {
            throw new IllegalArgumentException("points must be at least 2; got " + points);
        }
        if (!(most > 0 && Double.isFinite(most))) {
            throw new IllegalArgumentException("most must be above 0; got " + most);
        }
    }

    @Override
    public void apply(float[] features, int rows, int frames, RandomGenerator random) {
        if (!Probability.hits(probability, random)) {
            return;
        }
        double[] heights = random.doubles(points, -most, most).toArray();
        for (int row = 0; row < rows; row++) {
            float height = (float) height(heights, rows == 1 ? 0 : row / (rows - 1.0));
            for (int i = row * frames; i < (row + 1) * frames; i++) {
                features[i] += height;
            }
        }
    }

    private static double height(double[] heights, double share) {
        double place = share * (heights.length - 1);
        int below = Math.min((int) place, heights.length - 2);
        return heights[below] + (place - below) * (heights[below + 1] - heights[below]);
    }
}
