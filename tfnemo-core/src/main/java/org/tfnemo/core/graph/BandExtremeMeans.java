package org.tfnemo.core.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
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
 * <p>The search for the highest has no gradient in TensorFlow. It only finds where they are; they are gathered, and a
 * gather has one.
 */
final class BandExtremeMeans {
    private final Extreme extreme;
    private final UnaryOperator<Operand<TFloat32>> measure;
    private final boolean sharedNaN;

    private BandExtremeMeans(Extreme extreme, UnaryOperator<Operand<TFloat32>> measure, boolean sharedNaN) {
        this.extreme = extreme;
        this.measure = measure;
        this.sharedNaN = sharedNaN;
    }

    /** Of any values. */
    static BandExtremeMeans ofValues(Extreme extreme) {
        return new BandExtremeMeans(extreme, value -> value, false);
    }

    /**
     * Of what is taken of the powers of a Fourier transform. Where one bin of a frame is NaN all are, because each sums
     * over every sample, so one row tells.
     *
     * @param measure what is averaged of each power; it must keep their order, and is taken of few of them
     */
    static BandExtremeMeans ofPowers(Extreme extreme, UnaryOperator<Operand<TFloat32>> measure) {
        return new BandExtremeMeans(extreme, measure, true);
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
            Operand<TFloat32> sum = tf.sum(measure.apply(values), tf.constant(1), Sum.keepDims(true));
            return tf.math.div(sum, tf.constant((float) band.rows()));
        }
        Operand<TFloat32> mean = band.counted() == 1 ? single(tf, values) : several(tf, values, band.counted());
        return tf.math.add(mean, nothingOrNaN(tf, tf.stopGradient(values)));
    }

    /** 0, or NaN where a value is NaN, which a search for extremes passes over in ONNX Runtime. */
    private Operand<TFloat32> nothingOrNaN(Ops tf, Operand<TFloat32> values) {
        Operand<TFloat32> telling = sharedNaN
                ? tf.slice(values, tf.array(0, 0, 0), tf.array(-1, 1, -1))
                : tf.sum(values, tf.constant(1), Sum.keepDims(true));
        return tf.math.mul(telling, tf.constant(0f));
    }

    private Operand<TFloat32> single(Ops tf, Operand<TFloat32> values) {
        return measure.apply(
                switch (extreme) {
                    case HIGHEST -> tf.max(values, tf.constant(1), Max.keepDims(true));
                    case LOWEST -> tf.min(values, tf.constant(1), Min.keepDims(true));
                });
    }

    private Operand<TFloat32> several(Ops tf, Operand<TFloat32> values, int counted) {
        int rows = (int) values.shape().get(1);
        int frames = (int) values.shape().get(2);
        Operand<TFloat32> turned = tf.linalg.transpose(values, tf.array(0, 2, 1));
        Operand<TFloat32> ranked = switch (extreme) {
            case HIGHEST -> tf.stopGradient(turned);
            case LOWEST -> tf.math.neg(tf.stopGradient(turned));
        };
        Operand<TInt32> places = tf.nn.topK(ranked, tf.constant(counted), TInt32.class, TopK.sorted(false))
                .indices();
        Operand<TFloat32> row = tf.reshape(turned, tf.array(-1));
        Operand<TInt32> starts = tf.range(tf.constant(0), tf.size(row), tf.constant(rows));
        Operand<TInt32> within = tf.math.add(places, tf.reshape(starts, tf.array(-1, frames, 1)));
        Operand<TFloat32> found = measure.apply(tf.gather(row, within, tf.constant(0)));
        Operand<TFloat32> mean = tf.math.div(tf.sum(found, tf.constant(2)), tf.constant((float) counted));
        return tf.reshape(mean, tf.array(-1, 1, frames));
    }
}
