package org.tfnemo.train.loop;

import org.tfnemo.train.cache.FeatureStore;

/** What makes the features of clips: workers, and what is known already. */
record ClipWork(BatchPipeline pipeline, FeatureStore.Shelf shelf) {}
