package org.tfnemo.core.graph;

import static java.util.Objects.requireNonNull;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tfnemo.dsp.representation.FeatureEngine;
import org.tfnemo.dsp.representation.Representation;
import org.tfnemo.dsp.signal.FeatureMap;

/**
 * Computes representations in TensorFlow, one clip at a time.
 *
 * <p>A graph is built for each pair of representation and clip length, which costs some tens of milliseconds; those
 * used last are kept. Clips of one length, or few, are what this engine is for.
 */
public final class TensorFlowFeatureEngine implements FeatureEngine {
    private static final int GRAPHS_KEPT = 16;

    private final Map<Key, FeatureGraph> graphs = new LinkedHashMap<>(16, 0.75f, true);
    private boolean closed;

    @Override
    public FeatureMap extract(Representation representation, float[] samples) {
        if (closed) {
            throw new IllegalStateException("the engine must be open; it was closed");
        }
        if (samples.length < 1) {
            throw new IllegalArgumentException("samples must be at least 1; got 0");
        }
        FeatureGraph graph = graph(new Key(requireNonNull(representation, "representation"), samples.length));
        return new FeatureMap(graph.rows(), graph.frames(), graph.extract(samples, 1));
    }

    @Override
    public void close() {
        closed = true;
        graphs.values().forEach(FeatureGraph::close);
        graphs.clear();
    }

    private FeatureGraph graph(Key key) {
        FeatureGraph known = graphs.get(key);
        if (known != null) {
            return known;
        }
        if (graphs.size() == GRAPHS_KEPT) {
            Iterator<FeatureGraph> oldestFirst = graphs.values().iterator();
            oldestFirst.next().close();
            oldestFirst.remove();
        }
        FeatureGraph built = new FeatureGraph(key.representation(), key.samples());
        graphs.put(key, built);
        return built;
    }

    private record Key(Representation representation, int samples) {}
}
