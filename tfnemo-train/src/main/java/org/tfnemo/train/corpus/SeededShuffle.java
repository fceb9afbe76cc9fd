package org.tfnemo.train.corpus;

import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Fisher–Yates from the end of the list, with {@link Random} seeded by {@code seed XOR hash(key)·0x9E3779B97F4A7C15}.
 * Both the generator and {@link String#hashCode()} are fixed by their specification, so every JDK gives the same order.
 */
final class SeededShuffle {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L; // 2^64 / golden ratio: spreads neighbouring keys apart

    private SeededShuffle() {}

    static void shuffle(List<String> items, long seed, String key) {
        Random random = new Random(seed ^ (key.hashCode() * GOLDEN));
        for (int i = items.size() - 1; i > 0; i--) {
            Collections.swap(items, i, random.nextInt(i + 1));
        }
    }
}
