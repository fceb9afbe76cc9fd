package org.tfnemo.dsp.representation;

import org.tfnemo.dsp.signal.FeatureMap;

/** Computes representations of whole clips. An engine may be used by one thread at a time. */
public interface FeatureEngine extends AutoCloseable {
    /**
     * {@code representation} of {@code samples}.
     *
     * @param samples mono, full scale 1.0, at least one; not modified
     */
    FeatureMap extract(Representation representation, float[] samples);

    @Override
    void close();
}
