package org.tfnemo.core.graph;

import org.tensorflow.Operand;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TFloat64;
import org.tfnemo.dsp.signal.Framing;

/** Squared magnitudes of the short-time Fourier transform in float64, rounded: {@code [batch, 1, n] → [batch, bins, frames]}. */
final class FineSpectrum {
    private final Framing framing;
    private final FourierFactors factors;

    FineSpectrum(Framing framing) {
        this.framing = framing;
        this.factors = FourierFactors.of(framing);
    }

    Operand<TFloat32> power(Ops tf, Operand<TFloat32> samples) {
        FourierMatrices matrices = new FourierMatrices(factors);
        int inner = factors.inner();
        int outer = factors.outer();
        Operand<TFloat64> first = tf.constant(Shape.of(inner, 2L * outer, outer), DataBuffers.of(matrices.first()));
        Operand<TFloat64> second =
                tf.constant(Shape.of(2L * factors.spans(), 2L * inner), DataBuffers.of(matrices.second()));
        Operand<TFloat64> framed = tf.dtypes.cast(new FramedSamples(framing, factors).of(tf, samples), TFloat64.class);
        Operand<TFloat64> parts = new FourierStages(factors).of(tf, framed, first, second);
        Operand<TFloat64> power = tf.math.add(squared(tf, parts, 0), squared(tf, parts, 1));
        int frames = (int) framed.shape().get(3);
        return tf.reshape(tf.dtypes.cast(power, TFloat32.class), tf.array(-1, framing.bins(), frames));
    }

    private Operand<TFloat64> squared(Ops tf, Operand<TFloat64> parts, int part) {
        return tf.math.square(tf.slice(parts, tf.array(0, part, 0, 0), tf.array(-1, 1, framing.bins(), -1)));
    }
}
