package org.tfnemo.core.layer;

import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

/**
 * Cross entropy between target distributions and the softmax of logits, one value a clip.
 *
 * <pre>  loss_b = − Σ_k t_bk · log softmax(logits_b)_k,   t = (1 − smoothing)·target + smoothing/labels</pre>
 *
 * <p>Shape: targets and logits {@code [batch, labels]} → {@code [batch]}. Targets are distributions (one-hot, or
 * mixed), because TensorFlow's sparse variant has no gradient here.
 *
 * @param smoothing share spread evenly over all labels, 0..1, 1 excluded; Szegedy et al. 2015, arXiv:1512.00567
 */
public record SoftmaxCrossEntropy(double smoothing) {
    public SoftmaxCrossEntropy {
        if (!(smoothing >= 0 && smoothing < 1)) {
            throw new IllegalArgumentException("smoothing must be at least 0 and below 1; got " + smoothing);
        }
    }

    public Operand<TFloat32> apply(Ops tf, Operand<TFloat32> targets, Operand<TFloat32> logits) {
        Operand<TFloat32> smoothed = targets;
        if (smoothing > 0) {
            float even = (float) (smoothing / Extents.of(logits, 1, "cross entropy"));
            smoothed = tf.math.add(tf.math.mul(targets, tf.constant((float) (1 - smoothing))), tf.constant(even));
        }
        return tf.nn.softmaxCrossEntropyWithLogits(logits, smoothed).loss();
    }
}
