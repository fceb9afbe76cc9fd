package org.tfnemo.train.loop;

import java.util.List;
import org.tensorflow.Operand;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;
import org.tfnemo.core.layer.SoftmaxCrossEntropy;

/**
 * The loss of a batch.
 *
 * <pre>  (1/batch) · Σ_b w_b · cross entropy_b,   w_b = Σ_k target_bk · weight_k, or 1 without weights</pre>
 *
 * <p>Divided by the clips and not by the sum of their weights, so that the mean over parts of a batch is that over the
 * batch.
 *
 * @param smoothing of the targets
 * @param weights one for each label, or none
 */
record TrainingLoss(double smoothing, List<Float> weights) {
    TrainingLoss {
        weights = List.copyOf(weights);
    }

    Operand<TFloat32> apply(Ops tf, Operand<TFloat32> targets, Operand<TFloat32> logits) {
        Operand<TFloat32> losses = new SoftmaxCrossEntropy(smoothing).apply(tf, targets, logits);
        if (!weights.isEmpty()) {
            float[] values = new float[weights.size()];
            for (int k = 0; k < values.length; k++) {
                values[k] = weights.get(k);
            }
            Operand<TFloat32> row = tf.constant(Shape.of(1, values.length), DataBuffers.of(values));
            losses = tf.math.mul(losses, tf.sum(tf.math.mul(targets, row), tf.constant(new int[] {1})));
        }
        return tf.math.mean(losses, tf.constant(0));
    }
}
