package org.tfnemo.dsp.golden;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.tfnemo.dsp.npy.NpyArray;
import org.tfnemo.dsp.npy.NpzFile;

/** The archives that {@code tools/golden/make.py} writes. */
final class GoldenFile {
    private GoldenFile() {}

    static Map<String, NpyArray> read(String name) {
        String path = "/golden/" + name + ".npz";
        try (InputStream in = GoldenFile.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException(
                        path + " must exist: add " + name + " to tools/golden/make.py and run it");
            }
            return NpzFile.read(new BufferedInputStream(in), path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
