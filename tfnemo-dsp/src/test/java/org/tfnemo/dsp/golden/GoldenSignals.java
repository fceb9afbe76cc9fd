package org.tfnemo.dsp.golden;

import java.util.List;

/** The sounds of {@code tools/golden/signals.py}. */
public final class GoldenSignals {
    private GoldenSignals() {}

    /** Every sound, in the order of the script. */
    public static List<GoldenSignal> all() {
        return GoldenFile.read("signals").entrySet().stream()
                .map(entry -> new GoldenSignal(entry.getKey(), entry.getValue().toArray()))
                .toList();
    }

    /** The sound called {@code name}. */
    public static GoldenSignal of(String name) {
        return all().stream()
                .filter(signal -> signal.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("name must be one of " + all() + "; got " + name));
    }
}
