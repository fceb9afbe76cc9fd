package org.tfnemo.core.graph;

import java.util.ArrayList;
import java.util.List;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Max;
import org.tensorflow.op.core.Min;
import org.tensorflow.op.core.Sum;
import org.tensorflow.op.nn.TopK;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt32;
import org.tfnemo.dsp.signal.Band;
import org.tfnemo.dsp.signal.Extreme;

/**
 * Mean of the lowest or highest values of each band: {@code [batch, rows, frames] → [batch, bands, frames]}.
 *
 * <p>The search for the highest has no gradient in TensorFlow. It only finds the first value that does not count; what
 * those above it have more than it has one.
 *
 * <pre>  mean = s + (1/k)·Σ max(0, x − s),  s the highest value but k</pre>
 */
final class BandExtremeMeans {
    private final Extreme extreme;

    BandExtremeMeans(Extreme extreme) {
        this.extreme = extreme;
    }

    Operand<TFloat32> of(Ops tf, Operand<TFloat32> values, List<Band> bands) {
        int rows = (int) values.shape().get(1);
        if (bands.isEmpty()) {
            throw new IllegalArgumentException("bands must be at least one; got none");
        }
        List<Operand<TFloat32>> means = new ArrayList<>();
        for (Band band : bands) {
            if (band.end() > rows) {
                throw new IllegalArgumentException(
                        "bands must end within the " + rows + " rows of the values; got " + band);
            }
            means.add(mean(tf, tf.slice(values, tf.array(0, band.start(), 0), tf.array(-1, band.rows(), -1)), band));
        }
        return means.size() == 1 ? means.get(0) : tf.concat(means, tf.constant(1));
    }

    private Operand<TFloat32> mean(Ops tf, Operand<TFloat32> values, Band band) {
        if (band.counted() == band.rows()) {
            Operand<TFloat32> sum = tf.sum(values, tf.constant(1), Sum.keepDims(true));
            return tf.math.div(sum, tf.constant((float) band.rows()));
        }
        if (band.counted() == 1) {
            return single(tf, values);
        }
        return switch (extreme) {
            case HIGHEST -> {
                Operand<TFloat32> next = next(tf, values, band.counted());
                yield tf.math.add(next, above(tf, tf.math.sub(values, next), band.counted()));
            }
            case LOWEST -> {
                Operand<TFloat32> next = tf.math.neg(next(tf, tf.math.neg(values), band.counted()));
                yield tf.math.sub(next, above(tf, tf.math.sub(next, values), band.counted()));
            }
        };
    }

    private Operand<TFloat32> single(Ops tf, Operand<TFloat32> values) {
        Operand<TFloat32> nothingOrNaN =
                tf.math.mul(tf.sum(tf.stopGradient(values), tf.constant(1), Sum.keepDims(true)), tf.constant(0f));
        Operand<TFloat32> single = switch (extreme) {
            case HIGHEST -> tf.max(values, tf.constant(1), Max.keepDims(true));
            case LOWEST -> tf.min(values, tf.constant(1), Min.keepDims(true));
        };
        return tf.math.add(single, nothingOrNaN);
    }

    /** The highest value that does not count any more; a constant as far as gradients go. */
    private static Operand<TFloat32> next(Ops tf, Operand<TFloat32> values, int counted) {
        Operand<TFloat32> turned = tf.linalg.transpose(values, tf.array(0, 2, 1));
        Operand<TFloat32> highest = tf.nn.topK(turned, tf.constant(counted + 1), TInt32.class, TopK.sorted(false))
                .values();
        Operand<TFloat32> next = tf.min(tf.stopGradient(highest), tf.constant(2));
        return tf.reshape(next, tf.array(-1, 1, values.shape().get(2)));
    }

    private static Operand<TFloat32> above(Ops tf, Operand<TFloat32> differences, int counted) {
        Operand<TFloat32> sum = tf.sum(tf.nn.relu(differences), tf.constant(1), Sum.keepDims(true));
        return tf.math.div(sum, tf.constant((float) counted));
    }
}
