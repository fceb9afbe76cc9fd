package org.tfnemo.dsp.representation;

import java.util.HashMap;
import java.util.Map;
import org.tfnemo.dsp.signal.ArraySignalOps;
import org.tfnemo.dsp.signal.Block;
import org.tfnemo.dsp.signal.FeatureMap;

/**
 * Representations in pure Java.
 *
 * <p>Constants such as filter banks are made at the first clip of a representation and kept. Once warm, a call
 * allocates its result and nothing else. One instance belongs to one thread at a time; make one for each thread.
 */
public final class JavaFeatureEngine implements FeatureEngine {
    private final ArraySignalOps dsp = new ArraySignalOps();
    private final Map<Representation, Block> results = new HashMap<>();

    @Override
    public FeatureMap extract(Representation representation, float[] samples) {
        Block result = results.get(representation);
        if (result == null) {
            result = representation.extract(dsp, dsp.samples());
            results.put(representation, result);
        }
        return dsp.evaluate(result, samples);
    }

    /** Nothing to release. */
    @Override
    public void close() {}
}
