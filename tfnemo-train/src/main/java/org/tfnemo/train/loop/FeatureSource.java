package org.tfnemo.train.loop;

import static java.util.Objects.requireNonNull;

import java.util.function.Supplier;
import org.tfnemo.dsp.representation.FeatureEngine;
import org.tfnemo.dsp.representation.JavaFeatureEngine;
import org.tfnemo.train.cache.FeatureStore;

/**
 * Where features come from.
 *
 * @param engines makes an engine for each worker
 * @param store what may be known already
 */
record FeatureSource(Supplier<FeatureEngine> engines, FeatureStore store) {
    FeatureSource {
        requireNonNull(engines, "engines");
        requireNonNull(store, "store");
    }

    static FeatureSource of(FeatureStore store) {
        return new FeatureSource(JavaFeatureEngine::new, store);
    }
}
