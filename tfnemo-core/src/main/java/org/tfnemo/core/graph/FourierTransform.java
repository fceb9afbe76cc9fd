package org.tfnemo.core.graph;

import org.tensorflow.Operand;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;
import org.tfnemo.dsp.signal.Framing;

/**
 * Short-time Fourier transform as two constant matrix products: it differentiates, runs on every device and converts
 * to ONNX, at about an eighth of the cost of one product with the whole matrix.
 *
 * <p>{@code [batch, 1, n] → [batch, 2·bins, frames]}: the real parts of all bins, then the imaginary parts.
 */
final class FourierTransform {
    private final Framing framing;
    private final FourierFactors factors;

    FourierTransform(Framing framing) {
        this.framing = framing;
        this.factors = FourierFactors.of(framing);
    }

    Operand<TFloat32> of(Ops tf, Operand<TFloat32> samples) {
        int frames = framing.frames((int) samples.shape().get(2));
        FourierMatrices matrices = new FourierMatrices(factors);
        int inner = factors.inner();
        int outer = factors.outer();
        Operand<TFloat32> first =
                tf.constant(Shape.of(inner, 2L * outer, outer), DataBuffers.of(Rounded.of(matrices.first())));
        Operand<TFloat32> second =
                tf.constant(Shape.of(2L * factors.spans(), 2L * inner), DataBuffers.of(Rounded.of(matrices.second())));
        Operand<TFloat32> framed = new FramedSamples(framing, factors).of(tf, samples);
        Operand<TFloat32> parts = new FourierStages(factors).of(tf, framed, first, second);
        Operand<TFloat32> bins = tf.slice(parts, tf.array(0, 0, 0, 0), tf.array(-1, 2, framing.bins(), frames));
        return tf.reshape(bins, tf.array(-1, 2 * framing.bins(), frames));
    }
}
