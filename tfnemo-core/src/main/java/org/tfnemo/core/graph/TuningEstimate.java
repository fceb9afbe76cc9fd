package org.tfnemo.core.graph;

import java.util.List;
import org.tensorflow.Operand;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Gather;
import org.tensorflow.op.core.Sum;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TFloat64;
import org.tensorflow.types.TInt32;
import org.tfnemo.dsp.signal.PeakSearch;
import org.tfnemo.dsp.signal.TuningGrid;

/**
 * How far each clip is out of tune: {@code [batch, bins, frames] → [batch, 1, 1]}. Has no gradient.
 *
 * <p>Rounds to float32 where librosa does: peaks often tie for the commonest deviation, and then one rounding decides.
 */
final class TuningEstimate {
    /** A4 four octaves down: a pitch of 0 octaves. */
    private static final float ZERO_OCTAVES = 440f / 16;
    /** Steps are counted by a product of their two digits to this base: far less work than one row for each step. */
    private static final int BASE = 10;

    private final Ops tf;
    private final PeakSearch search;
    private final TuningGrid grid;

    TuningEstimate(Ops tf, PeakSearch search, TuningGrid grid) {
        this.tf = tf;
        this.search = search;
        this.grid = grid;
    }

    Operand<TFloat32> of(Operand<TFloat32> spectrum) {
        SpectralPeaks peaks = SpectralPeaks.of(tf, tf.stopGradient(spectrum), search);
        Operand<TFloat32> total = tf.sum(peaks.found(), tf.constant(1), Sum.keepDims(true));
        Operand<TFloat32> counts = counts(steps(peaks), louderHalf(peaks, total));
        float[] inTune = new float[grid.steps()];
        inTune[grid.steps() / 2] = 1;
        Operand<TFloat32> noPeaks = tf.dtypes.cast(tf.math.less(total, tf.constant(1f)), TFloat32.class);
        Operand<TFloat32> votes = tf.math.add(counts, tf.math.mul(noPeaks, tf.constant(inTune)));
        Operand<TInt32> commonest = tf.math.argMax(votes, tf.constant(1), TInt32.class);
        Operand<TFloat32> tuning = tf.gather(tf.constant(edges()), commonest, tf.constant(0));
        return tf.reshape(tuning, tf.array(-1, 1, 1));
    }

    private float[] edges() {
        float[] edges = new float[grid.steps()];
        for (int step = 0; step < edges.length; step++) {
            edges[step] = (float) grid.edge(step);
        }
        return edges;
    }

    /** 1 for each peak that is not below the median of all peaks, else 0. */
    private Operand<TFloat32> louderHalf(SpectralPeaks peaks, Operand<TFloat32> total) {
        int candidates = (int) peaks.levels().shape().get(1);
        Operand<TFloat32> loudestFirst = tf.nn.topK(peaks.levels(), tf.constant(candidates / 2 + 1), TInt32.class)
                .values();
        Operand<TFloat32> half = tf.math.mul(total, tf.constant(0.5f));
        Operand<TFloat32> upper = tf.math.maximum(tf.math.sub(tf.math.ceil(half), tf.constant(1f)), tf.constant(0f));
        Operand<TFloat32> lower = tf.math.floor(half);
        Operand<TInt32> middle = tf.dtypes.cast(tf.concat(List.of(upper, lower), tf.constant(1)), TInt32.class);
        Operand<TFloat32> levels = tf.gather(loudestFirst, middle, tf.constant(1), Gather.batchDims(1L));
        Operand<TFloat32> median = tf.math.mul(tf.sum(levels, tf.constant(1), Sum.keepDims(true)), tf.constant(0.5f));
        Operand<TFloat32> loud = tf.dtypes.cast(tf.math.greaterEqual(peaks.levels(), median), TFloat32.class);
        return tf.math.mul(loud, peaks.found());
    }

    /** The step of the grid that each peak's deviation from the nearest pitch lies in, a whole number. */
    private Operand<TFloat32> steps(SpectralPeaks peaks) {
        Operand<TFloat64> ratio = tf.dtypes.cast(tf.math.div(peaks.hertz(), tf.constant(ZERO_OCTAVES)), TFloat64.class);
        Operand<TFloat32> octaves =
                tf.dtypes.cast(tf.math.div(tf.math.log(ratio), tf.constant(Math.log(2))), TFloat32.class);
        Operand<TFloat32> pitch = tf.math.mul(octaves, tf.constant((float) grid.binsPerOctave()));
        Operand<TFloat32> fraction = tf.math.sub(pitch, tf.math.floor(pitch));
        Operand<TFloat32> above = tf.dtypes.cast(tf.math.greaterEqual(fraction, tf.constant(0.5f)), TFloat32.class);
        Operand<TFloat64> deviation = tf.dtypes.cast(tf.math.sub(fraction, above), TFloat64.class);
        Operand<TFloat64> near = tf.math.floor(
                tf.math.mul(tf.math.add(deviation, tf.constant(0.5)), tf.constant((double) grid.steps())));
        Operand<TFloat64> tooHigh = tf.dtypes.cast(tf.math.less(deviation, edge(near)), TFloat64.class);
        Operand<TFloat64> tooLow = tf.dtypes.cast(
                tf.math.greaterEqual(deviation, edge(tf.math.add(near, tf.constant(1.0)))), TFloat64.class);
        return tf.dtypes.cast(tf.math.add(tf.math.sub(near, tooHigh), tooLow), TFloat32.class);
    }

    private Operand<TFloat64> edge(Operand<TFloat64> step) {
        return tf.math.sub(tf.math.mul(step, tf.constant(1.0 / grid.steps())), tf.constant(0.5));
    }

    /** How much weight each step has: {@code [batch, n], [batch, n] → [batch, steps]}. */
    private Operand<TFloat32> counts(Operand<TFloat32> steps, Operand<TFloat32> weights) {
        int candidates = (int) steps.shape().get(1);
        int tens = (grid.steps() + BASE - 1) / BASE;
        Operand<TFloat32> ten = tf.math.floor(tf.math.div(steps, tf.constant((float) BASE)));
        Operand<TFloat32> one = tf.math.sub(steps, tf.math.mul(ten, tf.constant((float) BASE)));
        Operand<TFloat32> isTen = tf.dtypes.cast(
                tf.math.equal(tf.reshape(ten, tf.array(-1, 1, candidates)), digits(tens, Shape.of(tens, 1))),
                TFloat32.class);
        Operand<TFloat32> isOne = tf.dtypes.cast(
                tf.math.equal(tf.reshape(one, tf.array(-1, candidates, 1)), digits(BASE, Shape.of(1, BASE))),
                TFloat32.class);
        Operand<TFloat32> weighted = tf.math.mul(isTen, tf.reshape(weights, tf.array(-1, 1, candidates)));
        Operand<TFloat32> table = tf.train.batchMatMul(weighted, isOne, TFloat32.class);
        Operand<TFloat32> all = tf.reshape(table, tf.array(-1, tens * BASE));
        return tf.slice(all, tf.array(0, 0), tf.array(-1, grid.steps()));
    }

    private Operand<TFloat32> digits(int count, Shape shape) {
        float[] digits = new float[count];
        for (int digit = 0; digit < count; digit++) {
            digits[digit] = digit;
        }
        return tf.constant(shape, DataBuffers.of(digits));
    }
}
