package org.tfnemo.core.layer;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.op.nn.FusedBatchNorm;
import org.tensorflow.types.TFloat32;

/**
 * Batch normalisation over every axis but channels.
 *
 * <pre>  y = scale·(x − mean)/√(variance + 1e-5) + offset
 *   training: mean and variance of the batch; moving ← moving + 0.1·(batch − moving)
 *   serving:  the moving ones</pre>
 *
 * <p>Shape: {@code [batch, h, w, channels]}, unchanged. The moving variance takes the unbiased batch variance, as
 * PyTorch's does.
 *
 * <p>Source: Ioffe and Szegedy 2015, arXiv:1502.03167; constants as PyTorch's {@code BatchNorm2d}.
 *
 * @param name of the layer in its network
 */
public record BatchNorm(String name) {
    private static final float EPSILON = 1e-5f;
    private static final float MOMENTUM = 0.1f;

    public BatchNorm {
        requireNonNull(name, "name");
    }

    public Operand<TFloat32> apply(LayerScope scope, Operand<TFloat32> x) {
        LayerScope own = scope.within(name);
        Ops tf = own.tf();
        List<Long> shape = List.of(Extents.of(x, 3, "batch normalisation " + name));
        Operand<TFloat32> scale = own.variable("scale", shape, Initial.ONES, Parameter.Role.OFFSET);
        Operand<TFloat32> offset = own.variable("offset", shape, Initial.ZEROS, Parameter.Role.OFFSET);
        Operand<TFloat32> mean = own.variable("mean", shape, Initial.ZEROS, Parameter.Role.STATISTIC);
        Operand<TFloat32> variance = own.variable("variance", shape, Initial.ONES, Parameter.Role.STATISTIC);
        if (own.mode() == Mode.INFERENCE) {
            return tf.nn.fusedBatchNorm(
                            x,
                            scale,
                            offset,
                            mean,
                            variance,
                            FusedBatchNorm.isTraining(false),
                            FusedBatchNorm.epsilon(EPSILON))
                    .y();
        }
        Operand<TFloat32> empty = tf.constant(new float[0]);
        FusedBatchNorm<TFloat32, TFloat32> normalised = tf.nn.fusedBatchNorm(
                x, scale, offset, empty, empty, FusedBatchNorm.isTraining(true), FusedBatchNorm.epsilon(EPSILON));
        own.update(approach(tf, mean, normalised.batchMean()));
        own.update(approach(tf, variance, normalised.batchVariance()));
        return normalised.y();
    }

    private static Operand<TFloat32> approach(Ops tf, Operand<TFloat32> moving, Operand<TFloat32> batch) {
        return tf.assignSub(moving, tf.math.mul(tf.math.sub(moving, batch), tf.constant(MOMENTUM)));
    }
}
