package org.tfnemo.train.augment;

import java.util.random.RandomGenerator;

/** The rules for probabilities and ranges in settings, and the draws from them. */
final class Probability {
    private Probability() {}

    static void check(double probability) {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("probability must be 0 to 1; got " + probability);
        }
    }

    /** True with {@code probability}; takes one number from {@code random} either way. */
    static boolean hits(double probability, RandomGenerator random) {
        return random.nextDouble() < probability;
    }

    static void checkFactors(double smallest, double largest) {
        if (!(smallest > 0 && largest >= smallest && largest < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "smallest factor must be above 0 and not above the largest; got " + smallest + " and " + largest);
        }
    }

    /** A factor between the two, as likely to shrink as to grow by the same ratio. */
    static double factor(double smallest, double largest, RandomGenerator random) {
        return smallest * Math.pow(largest / smallest, random.nextDouble());
    }

    static void checkRange(double lowest, double highest) {
        if (!(Double.isFinite(lowest) && Double.isFinite(highest) && highest >= lowest)) {
            throw new IllegalArgumentException(
                    "lowest must be finite and not above highest; got " + lowest + " and " + highest);
        }
    }

    /** A value between the two. */
    static double between(double lowest, double highest, RandomGenerator random) {
        return lowest + (highest - lowest) * random.nextDouble();
    }
}
