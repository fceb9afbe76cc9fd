package org.tfnemo.core.graph;

import org.tensorflow.Operand;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.ndarray.buffer.FloatDataBuffer;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;
import org.tfnemo.dsp.signal.Framing;
import org.tfnemo.dsp.signal.WindowSums;

/**
 * Inverse short-time Fourier transform: {@link FourierTransform}'s two constant products the other way round, then
 * overlapping frames are added and divided by what the squared windows add up to.
 *
 * <p>{@code [batch, 2·bins, frames] → [batch, 1, samples]}.
 */
final class InverseFourierTransform {
    private final Framing framing;
    private final FourierFactors factors;

    InverseFourierTransform(Framing framing) {
        this.framing = framing;
        this.factors = FourierFactors.of(framing);
    }

    Operand<TFloat32> of(Ops tf, Operand<TFloat32> complex, int samples) {
        Operand<TFloat32> sums = new OverlapAdd(framing, factors).of(tf, windowedFrames(tf, complex), samples);
        FloatDataBuffer windows = DataBuffers.of(new WindowSums(framing).of(samples));
        return tf.math.div(sums, tf.constant(Shape.of(1, 1, samples), windows));
    }

    /** {@code [batch, inner, outer, frames]}: sample {@code b + inner·a} of frame {@code t} at {@code [b, a, t]}. */
    private Operand<TFloat32> windowedFrames(Ops tf, Operand<TFloat32> complex) {
        int bins = framing.bins();
        int frames = (int) complex.shape().get(2);
        int inner = factors.inner();
        int outer = factors.outer();
        InverseFourierMatrices matrices = new InverseFourierMatrices(factors);
        Operand<TFloat32> shares = tf.constant(Shape.of(2L * bins, 1), DataBuffers.of(matrices.shares()));
        Operand<TFloat32> parts = tf.reshape(tf.math.mul(complex, shares), tf.array(-1, 2, bins, frames));
        int[][] zeros = {{0, 0}, {0, 0}, {0, factors.computedBins() - bins}, {0, 0}};
        Operand<TFloat32> padded = tf.pad(parts, tf.constant(zeros), tf.constant(0f));
        // Bin c + outer·d is row d of column (c, t), the real rows first.
        Operand<TFloat32> rows = tf.reshape(padded, tf.array(-1, 2 * factors.spans(), outer * frames));
        Operand<TFloat32> first =
                tf.constant(Shape.of(2L * inner, 2L * factors.spans()), DataBuffers.of(matrices.first()));
        Operand<TFloat32> half = tf.train.batchMatMul(first, rows, TFloat32.class);
        Operand<TFloat32> columns = tf.reshape(half, tf.array(-1, inner, 2 * outer, frames));
        Operand<TFloat32> second = tf.constant(Shape.of(inner, outer, 2L * outer), DataBuffers.of(matrices.second()));
        return tf.train.batchMatMul(second, columns, TFloat32.class);
    }
}
