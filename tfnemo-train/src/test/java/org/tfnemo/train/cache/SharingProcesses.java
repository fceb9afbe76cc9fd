package org.tfnemo.train.cache;

import java.io.IOException;
import java.nio.file.Path;
import org.tfnemo.core.model.SoundInput;
import org.tfnemo.dsp.representation.RepresentationKind;

/** A process that fetches the features of {@code count} sound files and fails when any is not what it should be. */
final class SharingProcesses {
    static final int VALUES = 2_000;

    private SharingProcesses() {}

    /** Takes the folder of the cache, its limit in bytes, the folder of the sounds, their number. */
    public static void main(String[] arguments) throws IOException {
        FeatureCache cache = FeatureCache.open(Path.of(arguments[0]), Long.parseLong(arguments[1]), warning -> {
            throw new IllegalStateException(warning);
        });
        FeatureStore.Shelf shelf = cache.shelf(
                new FeatureDefinition(RepresentationKind.RMS.standard(8_000), new SoundInput(8_000, 1), VALUES));
        float[] features = new float[VALUES];
        for (int i = 0; i < Integer.parseInt(arguments[3]); i++) {
            int clip = i;
            shelf.fetch(Path.of(arguments[2], clip + ".wav"), features, 0, (target, offset) -> {
                for (int value = 0; value < VALUES; value++) {
                    target[offset + value] = clip + value;
                }
            });
            for (int value = 0; value < VALUES; value++) {
                if (features[value] != clip + value) {
                    throw new IllegalStateException("clip " + clip + " is not what was written");
                }
            }
        }
    }
}
