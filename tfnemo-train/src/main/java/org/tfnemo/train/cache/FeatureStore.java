package org.tfnemo.train.cache;

import java.io.IOException;
import java.nio.file.Path;

/** Where the features of clips may be known already. Safe for many threads. */
public interface FeatureStore {
    /** Those by one definition. */
    Shelf shelf(FeatureDefinition definition) throws IOException;

    /** Features by one definition. */
    @FunctionalInterface
    interface Shelf {
        /**
         * Puts the features of the sound file into {@code target} from {@code offset} on: what is kept, else what
         * {@code extraction} computes, which is kept then.
         */
        void fetch(Path sound, float[] target, int offset, Extraction extraction);
    }

    /** Computes the features of one clip. */
    @FunctionalInterface
    interface Extraction {
        /** Puts them into {@code target} from {@code offset} on. */
        void into(float[] target, int offset);
    }

    /** Keeps nothing: all is computed each time. */
    static FeatureStore none() {
        return definition -> (sound, target, offset, extraction) -> extraction.into(target, offset);
    }
}
