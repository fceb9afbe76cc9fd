package org.tfnemo.core.layer;

import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Max;
import org.tensorflow.op.core.Sum;
import org.tensorflow.types.TFloat32;

/**
 * Logits of labels from those of labels told apart by voice: a label is as probable as in all voices together.
 *
 * <pre>  y[k] = log Σ_v exp x[k·voices + v]
 *   [batch, labels·voices] → [batch, labels]</pre>
 *
 * <p>So softmax(y) is the sum of softmax(x) over the voices, whichever of them speaks, a known one or another.
 *
 * @param voices of each label, ≥ 1; with one, nothing is added to the graph
 */
public record VoiceSum(int voices) {
    public VoiceSum {
        if (voices < 1) {
            throw new IllegalArgumentException("voices must be at least 1; got " + voices);
        }
    }

    public Operand<TFloat32> apply(LayerScope scope, Operand<TFloat32> x) {
        if (voices == 1) {
            return x;
        }
        Ops tf = scope.tf();
        int labels = Math.toIntExact(Extents.of(x, 1, "voice sum")) / voices;
        Operand<TFloat32> byVoice = tf.reshape(x, tf.constant(new int[] {-1, labels, voices}));
        // Taken off and added again, so that no exponential overflows; its gradients cancel.
        Operand<TFloat32> largest = tf.stopGradient(tf.max(byVoice, tf.constant(new int[] {2}), Max.keepDims(true)));
        Operand<TFloat32> sum =
                tf.sum(tf.math.exp(tf.math.sub(byVoice, largest)), tf.constant(new int[] {2}), Sum.keepDims(false));
        Operand<TFloat32> flat = tf.reshape(largest, tf.constant(new int[] {-1, labels}));
        return tf.math.add(tf.math.log(sum), flat);
    }
}
