package org.tfnemo.core.graph;

import org.tensorflow.Operand;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Max;
import org.tensorflow.types.TBool;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TFloat64;
import org.tfnemo.dsp.signal.PeakSearch;

/**
 * The peaks of each clip's spectrum: candidates side by side, {@code [batch, n]}. Two neighbouring bins cannot both be
 * peaks, so there is one candidate for two bins.
 *
 * @param found 1 where the candidate is a peak, else 0
 * @param hertz frequency of the top of the parabola through the peak and its neighbours; any positive number where there
 *     is no peak
 * @param levels height of that parabola; 0 where there is no peak
 */
record SpectralPeaks(Operand<TFloat32> found, Operand<TFloat32> hertz, Operand<TFloat32> levels) {
    /** Finds the peaks of {@code spectrum}, {@code [batch, bins, frames]}. */
    static SpectralPeaks of(Ops tf, Operand<TFloat32> spectrum, PeakSearch search) {
        int bins = (int) spectrum.shape().get(1);
        int frames = (int) spectrum.shape().get(2);
        int first = search.firstBin(bins);
        int count = Math.max(1, search.endBin(bins) - first);
        Operand<TFloat32> below = tf.slice(spectrum, tf.array(0, first - 1, 0), tf.array(-1, count, frames));
        Operand<TFloat32> here = tf.slice(spectrum, tf.array(0, first, 0), tf.array(-1, count, frames));
        Operand<TFloat32> above = tf.slice(spectrum, tf.array(0, first + 1, 0), tf.array(-1, count, frames));
        Operand<TFloat32> threshold = tf.math.mul(
                tf.max(spectrum, tf.constant(1), Max.keepDims(true)), tf.constant((float) search.threshold()));
        Operand<TBool> isPeak = tf.math.logicalAnd(
                tf.math.greater(here, tf.math.maximum(threshold, below)), tf.math.greaterEqual(here, above));
        Pairs pairs = new Pairs(tf, isPeak, count, frames);
        Operand<TFloat32> x = pairs.peak(here);
        Operand<TFloat32> left = pairs.peak(below);
        Operand<TFloat32> right = pairs.peak(above);
        Operand<TFloat32> slope = tf.math.mul(tf.math.sub(right, left), tf.constant(0.5f));
        Operand<TFloat32> shift = vertex(tf, tf.math.add(right, left), x, slope);
        Operand<TFloat32> level = tf.math.add(x, tf.math.mul(tf.math.mul(slope, tf.constant(0.5f)), shift));
        Operand<TFloat64> bin =
                tf.math.add(tf.dtypes.cast(pairs.bin(first), TFloat64.class), tf.dtypes.cast(shift, TFloat64.class));
        Operand<TFloat64> hertz =
                tf.math.div(tf.math.mul(bin, tf.constant((double) search.rate())), tf.constant(2.0 * (bins - 1)));
        Operand<TFloat32> found = tf.dtypes.cast(tf.math.greater(x, tf.constant(0f)), TFloat32.class);
        return new SpectralPeaks(flat(tf, found), flat(tf, tf.dtypes.cast(hertz, TFloat32.class)), flat(tf, level));
    }

    /** Where the parabola through three values has its top, in bins from the middle one; in double, as in librosa. */
    private static Operand<TFloat32> vertex(
            Ops tf, Operand<TFloat32> sides, Operand<TFloat32> middle, Operand<TFloat32> slope) {
        Operand<TFloat64> rise = tf.dtypes.cast(slope, TFloat64.class);
        Operand<TFloat64> curvature = tf.math.sub(
                tf.dtypes.cast(sides, TFloat64.class),
                tf.math.mul(tf.dtypes.cast(middle, TFloat64.class), tf.constant(2.0)));
        Operand<TBool> within = tf.math.less(tf.math.abs(rise), tf.math.abs(curvature));
        Operand<TFloat64> divisor = tf.select(within, curvature, tf.constant(1.0));
        Operand<TFloat64> shift = tf.math.neg(tf.math.div(rise, divisor));
        return tf.dtypes.cast(tf.select(within, shift, tf.constant(0.0)), TFloat32.class);
    }

    private static Operand<TFloat32> flat(Ops tf, Operand<TFloat32> values) {
        Shape shape = values.shape();
        return tf.reshape(values, tf.array(-1, (int) (shape.get(1) * shape.get(2))));
    }

    /** Bins two by two, of which at most one is a peak: {@code [batch, bins, frames] → [batch, pairs, frames]}. */
    private record Pairs(Ops tf, Operand<TBool> isPeak, int bins, int frames) {
        /** The value at the peak of each pair; 0 where there is none. */
        Operand<TFloat32> peak(Operand<TFloat32> values) {
            Operand<TFloat32> peaks = tf.select(isPeak, values, tf.constant(0f));
            return tf.max(paired(peaks), tf.constant(2));
        }

        /** The bin of the peak, of which {@code first} is the first bin of all. */
        Operand<TFloat32> bin(int first) {
            Operand<TFloat32> peaks = paired(tf.dtypes.cast(isPeak, TFloat32.class));
            Operand<TFloat32> upper = tf.reshape(
                    tf.slice(peaks, tf.array(0, 0, 1, 0), tf.array(-1, pairs(), 1, frames)),
                    tf.array(-1, pairs(), frames));
            float[] lower = new float[pairs()];
            for (int pair = 0; pair < lower.length; pair++) {
                lower[pair] = first + 2 * pair;
            }
            return tf.math.add(upper, tf.constant(Shape.of(pairs(), 1), DataBuffers.of(lower)));
        }

        private Operand<TFloat32> paired(Operand<TFloat32> values) {
            int[][] zeros = {{0, 0}, {0, 2 * pairs() - bins}, {0, 0}};
            Operand<TFloat32> even = bins % 2 == 0 ? values : tf.pad(values, tf.constant(zeros), tf.constant(0f));
            return tf.reshape(even, tf.array(-1, pairs(), 2, frames));
        }

        private int pairs() {
            return (bins + 1) / 2;
        }
    }
}
