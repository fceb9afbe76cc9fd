package org.tfnemo.core.explain;

import static java.util.Objects.requireNonNull;

import org.tfnemo.dsp.signal.FeatureMap;

/**
 * What spoke for a label, cell by cell of the network's last feature maps. A cell stands for an equal share of the
 * features' rows and frames; what it saw reaches beyond them.
 *
 * @param gradients Grad-CAM, ≥ 0: how much the activations there raise the label's logit
 * @param occlusion how much the label's logit falls where the cell's features are replaced by their mean
 */
public record Relevance(FeatureMap gradients, FeatureMap occlusion) {
    public Relevance {
        requireNonNull(gradients, "gradients");
        requireNonNull(occlusion, "occlusion");
        if (gradients.rows() != occlusion.rows() || gradients.frames() != occlusion.frames()) {
            throw new IllegalArgumentException("gradients and occlusion must have the same cells; got "
                    + gradients.rows() + "x" + gradients.frames() + " and " + occlusion.rows() + "x"
                    + occlusion.frames());
        }
    }
}
