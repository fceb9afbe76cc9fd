package org.tfnemo.core.layer;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Sum;
import org.tensorflow.types.TFloat32;

/**
 * The mean over time of what matters: each place's weight is learnt from what is there.
 *
 * <pre>  y = Σ_t w_t·x_t,   w = softmax over the places that count of score·tanh(hidden·x_t + bias)
 *   in  x : [batch, t, c], counts : [batch, t], 1 for a place that counts and 0 for one that does not, one at least
 *   out y : [batch, c]
 *   weights: name/hidden/kernel [c, units], name/hidden/bias [units], name/score [units, 1]</pre>
 *
 * <p>What does not count weighs exactly 0.
 *
 * <p>Source: Bahdanau et al. 2014, arXiv:1409.0473; Yang et al. 2016, hierarchical attention networks.
 *
 * @param name of the layer in its network
 * @param units of the hidden layer, ≥ 1
 */
public record AttentionPool(String name, int units) {
    /** Far below any score, so that the exponential is 0. */
    private static final float NEVER = 1e9f;

    public AttentionPool {
        requireNonNull(name, "name");
        new Dense("hidden", units);
    }

    public Operand<TFloat32> apply(LayerScope scope, Operand<TFloat32> x, Operand<TFloat32> counts) {
        LayerScope own = scope.within(name);
        Ops tf = own.tf();
        int places = Math.toIntExact(Extents.of(x, 1, "attention " + name));
        int channels = Math.toIntExact(Extents.of(x, 2, "attention " + name));
        Operand<TFloat32> flat = tf.reshape(x, tf.constant(new int[] {-1, channels}));
        Operand<TFloat32> hidden = tf.math.tanh(new Dense("hidden", units).apply(own, flat));
        Operand<TFloat32> score =
                own.variable("score", List.of((long) units, 1L), Initial.XAVIER, Parameter.Role.WEIGHT);
        Operand<TFloat32> scores = tf.reshape(tf.linalg.matMul(hidden, score), tf.constant(new int[] {-1, places}));
        Operand<TFloat32> barred = tf.math.mul(tf.math.sub(counts, tf.constant(1f)), tf.constant(NEVER));
        Operand<TFloat32> weights = tf.nn.softmax(tf.math.add(scores, barred));
        Operand<TFloat32> weighted = tf.math.mul(x, tf.expandDims(weights, tf.constant(2)));
        return tf.sum(weighted, tf.constant(new int[] {1}), Sum.keepDims(false));
    }
}
