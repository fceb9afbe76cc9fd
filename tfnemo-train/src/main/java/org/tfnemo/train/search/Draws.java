package org.tfnemo.train.search;

import java.util.Random;
import java.util.SplittableRandom;

/** The random numbers of one trial, which depend on the seed and its number only, so that a search can go on later. */
public final class Draws {
    private Draws() {}

    /** The numbers of trial {@code number} of a search with {@code seed}. */
    public static Random of(long seed, int number) {
        // Neighbouring seeds give Random neighbouring first numbers; this takes them apart.
        return new Random(new SplittableRandom(seed * 1_000_003 + number).nextLong());
    }
}
