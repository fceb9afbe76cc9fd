package org.tfnemo.core.graph;

import org.tensorflow.Operand;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Sum;
import org.tensorflow.types.TFloat32;
import org.tfnemo.dsp.signal.ChromaScale;

/**
 * Folds a spectrum into pitch classes that are tuned as each clip is: the tuning shifts the Gaussians, which are
 * computed, because a bank of all tunings would be a hundred times as large.
 */
final class PitchClasses {
    private final Ops tf;
    private final ChromaScale scale;
    private final int bins;

    PitchClasses(Ops tf, ChromaScale scale, int bins) {
        this.tf = tf;
        this.scale = scale;
        this.bins = bins;
    }

    /**
     * Folds.
     *
     * @param spectrum {@code [batch, bins, frames]}
     * @param tuning {@code [batch, 1, 1]}
     */
    Operand<TFloat32> of(Operand<TFloat32> spectrum, Operand<TFloat32> tuning) {
        Operand<TFloat32> distances = tf.constant(Shape.of(scale.classes(), bins), DataBuffers.of(distances()));
        Operand<TFloat32> apart = tf.math.abs(tf.math.sub(distances, tuning));
        // Classes lie on a circle, so the other way round may be the shorter.
        Operand<TFloat32> nearest = tf.math.minimum(apart, tf.math.sub(tf.constant((float) scale.classes()), apart));
        float[] narrowness = new float[bins];
        float[] octaves = new float[bins];
        for (int k = 0; k < bins; k++) {
            narrowness[k] = (float) (1 / scale.spread(k, bins));
            octaves[k] = (float) ((scale.pitch(k, bins) / scale.classes() - scale.centre()) / scale.width());
        }
        Operand<TFloat32> gaussians = gaussian(tf.math.mul(nearest, tf.constant(narrowness)), -2f);
        Operand<TFloat32> length =
                tf.math.sqrt(tf.sum(tf.math.mul(gaussians, gaussians), tf.constant(1), Sum.keepDims(true)));
        Operand<TFloat32> shift = tf.math.mul(tuning, tf.constant((float) (1 / (scale.classes() * scale.width()))));
        Operand<TFloat32> octave = gaussian(tf.math.sub(tf.constant(octaves), shift), -0.5f);
        Operand<TFloat32> weights = tf.math.mul(gaussians, tf.math.div(octave, length));
        return tf.train.batchMatMul(weights, spectrum, TFloat32.class);
    }

    private Operand<TFloat32> gaussian(Operand<TFloat32> x, float factor) {
        return tf.math.exp(tf.math.mul(tf.math.mul(x, x), tf.constant(factor)));
    }

    /** From each class to each bin, {@code [classes][bins]}, within half a circle: small numbers lose fewer digits. */
    private float[] distances() {
        float[] distances = new float[scale.classes() * bins];
        for (int k = 0; k < bins; k++) {
            double pitch = scale.pitch(k, bins);
            for (int row = 0; row < scale.classes(); row++) {
                distances[row * bins + k] = (float) Math.IEEEremainder(pitch - scale.fromA(row), scale.classes());
            }
        }
        return distances;
    }
}
