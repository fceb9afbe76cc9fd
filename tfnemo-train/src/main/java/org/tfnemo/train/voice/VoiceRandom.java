package org.tfnemo.train.voice;

/**
 * Random numbers that are the same on every machine and JDK: SplitMix64 and nothing but additions, shifts and
 * multiplications. Not for many threads.
 *
 * <p>Source: Steele, Lea, Flood 2014, "Fast splittable pseudorandom number generators", OOPSLA.
 */
final class VoiceRandom {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final double TO_UNIT = 0x1p-53;

    private long state;

    VoiceRandom(long seed) {
        this.state = mix(seed);
    }

    /** A generator of its own for {@code purpose}, so that drawing more for one purpose changes no other. */
    VoiceRandom fork(int purpose) {
        return new VoiceRandom(mix(state) + purpose * GOLDEN);
    }

    /** The seed of a generator that goes on from here. */
    long seed() {
        return state;
    }

    /** Uniform in {@code [0, bound)}. */
    int index(int bound) {
        return (int) (unit() * bound);
    }

    /** Uniform in {@code [lowest, highest)}. */
    double between(double lowest, double highest) {
        return lowest + (highest - lowest) * unit();
    }

    /** Bell-shaped, mean 0, standard deviation 1, never beyond ±3.5: the sum of four uniform numbers. */
    double bell() {
        return (unit() + unit() + unit() + unit() - 2) * 1.7320508075688772; // √3: four uniforms have variance 1/3
    }

    /** A positive factor around 1 whose logarithm is {@link #bell()} times {@code spread}. */
    double factor(double spread) {
        return StrictMath.exp(spread * bell());
    }

    /** White noise, uniform in −1..1. */
    double noise() {
        return 2 * unit() - 1;
    }

    private double unit() {
        state += GOLDEN;
        return (mix(state) >>> 11) * TO_UNIT;
    }

    private static long mix(long z) {
        long y = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        y = (y ^ (y >>> 27)) * 0x94D049BB133111EBL;
        return y ^ (y >>> 31);
    }
}
