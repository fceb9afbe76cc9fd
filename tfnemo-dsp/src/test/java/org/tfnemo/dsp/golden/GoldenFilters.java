package org.tfnemo.dsp.golden;

import org.tfnemo.dsp.npy.NpyArray;
import org.tfnemo.dsp.signal.Projection;

/** librosa's constant matrices. */
public final class GoldenFilters {
    private GoldenFilters() {}

    /** The matrix called {@code name} in {@code tools/golden/make.py}. */
    public static Projection of(String name) {
        NpyArray matrix = GoldenFile.read("filters").get(name);
        return new Projection(matrix.length(0), matrix.length(1), matrix.toArray());
    }
}
