package org.tfnemo.core.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.tensorflow.Operand;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TFloat64;
import org.tensorflow.types.family.TNumber;
import org.tfnemo.dsp.signal.Framing;

/**
 * Frames laid out for the first stage of the Fourier transform: {@code [batch, 1, n] → [batch, inner, outer, frames]},
 * where sample {@code b + inner·a} of frame {@code t} is at {@code [b, a, t]}.
 */
final class FramedSamples {
    private final Framing framing;
    private final FourierFactors factors;

    FramedSamples(Framing framing, FourierFactors factors) {
        this.framing = framing;
        this.factors = factors;
    }

    Operand<TFloat32> of(Ops tf, Operand<TFloat32> samples) {
        return framed(tf, samples, values -> values);
    }

    /** The same in float64, made so while each sample is there once and not yet in every frame that it is part of. */
    Operand<TFloat64> fine(Ops tf, Operand<TFloat32> samples) {
        return framed(tf, samples, values -> tf.dtypes.cast(values, TFloat64.class));
    }

    private <T extends TNumber> Operand<T> framed(
            Ops tf, Operand<TFloat32> samples, Function<Operand<TFloat32>, Operand<T>> precision) {
        return framing.hop() % factors.inner() == 0
                ? sliced(tf, samples, precision)
                : precision.apply(gathered(tf, samples));
    }

    /** A frame is a few neighbouring hops: cut the clip into hops and join shifted slices of them. */
    private <T extends TNumber> Operand<T> sliced(
            Ops tf, Operand<TFloat32> samples, Function<Operand<TFloat32>, Operand<T>> precision) {
        int frames = framing.frames((int) samples.shape().get(2));
        int stepsPerHop = framing.hop() / factors.inner();
        int hopsPerFrame = (factors.outer() + stepsPerHop - 1) / stepsPerHop;
        int hops = frames - 1 + hopsPerFrame;
        PaddedSamples padded = PaddedSamples.of(tf, samples, framing, hops * framing.hop());
        Operand<T> transposed = precision.apply(hopsLast(tf, padded.values(), hops, stepsPerHop));
        List<Operand<T>> slices = new ArrayList<>();
        for (int hop = 0; hop < hopsPerFrame; hop++) {
            int steps = Math.min(stepsPerHop, factors.outer() - hop * stepsPerHop);
            slices.add(tf.slice(transposed, tf.array(0, 0, 0, hop), tf.array(-1, factors.inner(), steps, frames)));
        }
        return slices.size() == 1 ? slices.get(0) : tf.concat(slices, tf.constant(2));
    }

    /**
     * {@code [batch, inner, stepsPerHop, hops]} of a clip that is a whole number of hops. Its two axes are exchanged and
     * then its rows ordered: one transposition that does both takes ONNX Runtime five times as long.
     */
    private Operand<TFloat32> hopsLast(Ops tf, Operand<TFloat32> samples, int hops, int stepsPerHop) {
        int inner = factors.inner();
        int[] rows = new int[framing.hop()];
        for (int b = 0; b < inner; b++) {
            for (int step = 0; step < stepsPerHop; step++) {
                rows[b * stepsPerHop + step] = step * inner + b;
            }
        }
        Operand<TFloat32> turned =
                tf.linalg.transpose(tf.reshape(samples, tf.array(-1, hops, framing.hop())), tf.array(0, 2, 1));
        Operand<TFloat32> ordered = stepsPerHop == 1 ? turned : tf.gather(turned, tf.constant(rows), tf.constant(1));
        return tf.reshape(ordered, tf.array(-1, inner, stepsPerHop, hops));
    }

    private Operand<TFloat32> gathered(Ops tf, Operand<TFloat32> samples) {
        int frames = framing.frames((int) samples.shape().get(2));
        int[] positions = new int[framing.length() * frames];
        for (int b = 0; b < factors.inner(); b++) {
            for (int a = 0; a < factors.outer(); a++) {
                for (int t = 0; t < frames; t++) {
                    positions[(b * factors.outer() + a) * frames + t] = t * framing.hop() + b + factors.inner() * a;
                }
            }
        }
        int length = (frames - 1) * framing.hop() + framing.length();
        PaddedSamples padded = PaddedSamples.of(tf, samples, framing, length);
        Operand<TFloat32> row = tf.reshape(padded.values(), tf.array(-1, length));
        Shape shape = Shape.of(factors.inner(), factors.outer(), frames);
        return tf.gather(row, tf.constant(shape, DataBuffers.of(positions)), tf.constant(1));
    }
}
