package org.tfnemo.core.model;

import org.tensorflow.Operand;
import org.tensorflow.types.TFloat32;
import org.tfnemo.core.layer.LayerScope;
import org.tfnemo.core.layer.VoiceSum;

/** A network from features to logits. Implementations are records of settings. */
public interface Architecture {
    /**
     * Builds the network.
     *
     * @param scope makes variables, says whether it trains
     * @param features what it sees; how channels become an image is the architecture's own first step
     * @param labels number of classes
     */
    Outputs build(LayerScope scope, Features features, int labels);

    /**
     * Builds the network as it is served: its last layer tells each label apart in {@code voices}, and the logits are
     * of the labels, each summed over the voices.
     *
     * @param voices 1 where the last layer is of the labels alone
     */
    default Outputs build(LayerScope scope, Features features, int labels, int voices) {
        Outputs byVoice = build(scope, features, labels * voices);
        return new Outputs(byVoice.embedding(), new VoiceSum(voices).apply(scope, byVoice.logits()));
    }

    /**
     * What a network gives.
     *
     * @param embedding {@code [batch, width]}, what the last layer sees
     * @param logits {@code [batch, labels]}
     */
    record Outputs(Operand<TFloat32> embedding, Operand<TFloat32> logits) {}
}
