package org.tfnemo.train.loop;

import static java.util.Objects.requireNonNull;

import org.tfnemo.core.layer.Weights;
import org.tfnemo.core.model.ModelSpec;

/**
 * What training leaves.
 *
 * @param spec the model's description, its standardisation fitted
 * @param weights of the best epoch
 * @param bestEpoch that epoch, counted from 1
 */
public record Trained(ModelSpec spec, Weights weights, int bestEpoch) {
    public Trained {
        requireNonNull(spec, "spec");
        requireNonNull(weights, "weights");
    }
}
