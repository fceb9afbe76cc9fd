package org.tfnemo.train.loop;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Random generators that depend on nothing but the run's seed and what they are for, so that a resumed run, or one
 * with other threads, draws the same numbers.
 */
record Seeds(long seed) {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    /** For the order of the clips in {@code epoch}. */
    RandomGenerator order(int epoch) {
        return generator(1, epoch, 0);
    }

    /** For the variation of clip {@code index} in {@code epoch}. */
    RandomGenerator clip(int epoch, int index) {
        return generator(2, epoch, index);
    }

    /** For the dropout masks of {@code step}. */
    RandomGenerator dropout(long step) {
        return generator(3, step, 0);
    }

    /** For the mixing of the batch that begins with clip {@code first} in {@code epoch}. */
    RandomGenerator mixture(int epoch, int first) {
        return generator(4, epoch, first);
    }

    private RandomGenerator generator(long purpose, long first, long second) {
        long mixed = seed;
        for (long part : new long[] {purpose, first, second}) {
            mixed = new SplittableRandom(mixed * GOLDEN + part).nextLong();
        }
        return new SplittableRandom(mixed);
    }
}
