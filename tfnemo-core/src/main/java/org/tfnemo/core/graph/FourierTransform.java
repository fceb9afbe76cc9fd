package org.tfnemo.core.graph;

import java.util.List;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;
import org.tfnemo.dsp.signal.Framing;

/**
 * Short-time Fourier transform as constant matrix products: it differentiates, runs on every device and converts to
 * ONNX, with a thirtieth of the products of the whole matrix at 2048 samples.
 *
 * <p>{@code [batch, 1, n] → [batch, 2·bins, frames]}: the real parts of all bins, then the imaginary parts.
 */
final class FourierTransform {
    private final Framing framing;

    FourierTransform(Framing framing) {
        this.framing = framing;
    }

    Operand<TFloat32> of(Ops tf, Operand<TFloat32> samples) {
        FourierFactors factors = FourierFactors.of(framing);
        FoldedMatrices matrices = new FoldedMatrices(factors, framing.length());
        Operand<TFloat32> framed = new FramedSamples(framing, factors).of(tf, samples);
        FoldedStages.Halves<TFloat32> halves = FoldedStages.single(tf, matrices).of(framed, TFloat32.class);
        Operand<TFloat32> parts = tf.concat(
                List.of(
                        halves.up().real(),
                        halves.down().real(),
                        halves.up().imaginary(),
                        tf.math.neg(halves.down().imaginary())),
                tf.constant(1));
        int[] real = matrices.places();
        int half = 2 * matrices.rows() * matrices.columns();
        int[] places = new int[2 * real.length];
        for (int k = 0; k < real.length; k++) {
            places[k] = real[k];
            places[real.length + k] = half + real[k];
        }
        int frames = (int) framed.shape().get(3);
        return tf.gather(tf.reshape(parts, tf.array(-1, 2 * half, frames)), tf.constant(places), tf.constant(1));
    }
}
