package org.tfnemo.core.graph;

import java.util.List;
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
    private final FoldedMatrices matrices;

    FineSpectrum(Framing framing) {
        this.framing = framing;
        factors = FourierFactors.of(framing);
        matrices = new FoldedMatrices(factors);
    }

    Operand<TFloat32> power(Ops tf, Operand<TFloat32> samples) {
        int rows = matrices.rows();
        int columns = matrices.columns();
        int frames = framing.frames((int) samples.shape().get(2));
        Shape whole = Shape.of(factors.inner(), 2L * columns, factors.outer());
        Operand<TFloat64> first = tf.constant(whole, DataBuffers.of(matrices.first()));
        Operand<TFloat64> framed = tf.dtypes.cast(new FramedSamples(framing, factors).of(tf, samples), TFloat64.class);
        Operand<TFloat64> stage = tf.reshape(
                tf.train.batchMatMul(first, framed, TFloat64.class),
                tf.array(-1, factors.inner(), 2 * columns * frames));
        Operand<TFloat64> near = tf.slice(stage, tf.array(0, 0, 0), tf.array(-1, rows, -1));
        Operand<TFloat64> far = tf.gather(stage, tf.constant(matrices.mirror()), tf.constant(1));
        Parts even = parts(tf, matrices.cosines(), tf.math.add(near, far));
        Parts odd = parts(tf, matrices.sines(), tf.math.sub(near, far));
        Operand<TFloat32> up = power(tf, tf.math.add(even.real, odd.imaginary), tf.math.sub(even.imaginary, odd.real));
        Operand<TFloat32> down =
                power(tf, tf.math.sub(even.real, odd.imaginary), tf.math.add(even.imaginary, odd.real));
        Operand<TFloat32> both =
                tf.reshape(tf.concat(List.of(up, down), tf.constant(1)), tf.array(-1, 2 * rows * columns, frames));
        return tf.gather(both, tf.constant(matrices.places()), tf.constant(1));
    }

    /** Both {@code [batch, rows, columns·frames]}. */
    private record Parts(Operand<TFloat64> real, Operand<TFloat64> imaginary) {}

    private Parts parts(Ops tf, double[] matrix, Operand<TFloat64> values) {
        int rows = matrices.rows();
        Operand<TFloat64> constant = tf.constant(Shape.of(rows, rows), DataBuffers.of(matrix));
        Operand<TFloat64> product = tf.train.batchMatMul(constant, values, TFloat64.class);
        int half = (int) product.shape().get(2) / 2;
        return new Parts(
                tf.slice(product, tf.array(0, 0, 0), tf.array(-1, -1, half)),
                tf.slice(product, tf.array(0, 0, half), tf.array(-1, -1, half)));
    }

    private static Operand<TFloat32> power(Ops tf, Operand<TFloat64> real, Operand<TFloat64> imaginary) {
        return tf.dtypes.cast(tf.math.add(tf.math.square(real), tf.math.square(imaginary)), TFloat32.class);
    }
}
