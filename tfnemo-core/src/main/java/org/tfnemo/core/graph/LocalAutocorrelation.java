package org.tfnemo.core.graph;

import java.util.List;
import org.tensorflow.Operand;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Stack;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TFloat64;

/**
 * Autocorrelation of a row within a window around each frame, by way of its power spectrum. In float64, so that what
 * changes from frame to frame is more than rounding.
 *
 * <p>{@code [batch, 1, frames] → [batch, length, frames]}.
 */
final class LocalAutocorrelation {
    private final int length;
    private final LagMatrices lags;
    private final FoldedMatrices transform;

    LocalAutocorrelation(int length) {
        if (length < 2) {
            throw new IllegalArgumentException("length must be at least 2 frames; got " + length);
        }
        this.length = length;
        lags = new LagMatrices(length);
        transform = cheapest(length);
    }

    /** Of {@code length} values with as many zeros behind them, so that the window's ends keep apart. */
    private static FoldedMatrices cheapest(int length) {
        FoldedMatrices cheapest = null;
        for (int inner = 1; inner <= length; inner++) {
            if (length % inner == 0) {
                FoldedMatrices some = new FoldedMatrices(new FourierFactors(inner, 2 * length / inner), length);
                cheapest = cheapest == null || some.products() < cheapest.products() ? some : cheapest;
            }
        }
        return cheapest;
    }

    Operand<TFloat32> of(Ops tf, Operand<TFloat32> row) {
        int frames = (int) row.shape().get(2);
        Operand<TFloat32> windows = windows(tf, padded(tf, row), frames);
        Operand<TFloat64> power =
                new FoldedPower(tf, transform).of(tf.dtypes.cast(windows, TFloat64.class), TFloat64.class);
        int pairs = lags.sums();
        int[] mirror = new int[pairs];
        for (int k = 0; k < pairs; k++) {
            mirror[k] = length - k;
        }
        Operand<TFloat64> low = tf.slice(power, tf.array(0, 0, 0), tf.array(-1, pairs, frames));
        Operand<TFloat64> high = tf.gather(power, tf.constant(mirror), tf.constant(1));
        Operand<TFloat64> differences =
                tf.slice(tf.math.sub(low, high), tf.array(0, 0, 0), tf.array(-1, lags.differences(), frames));
        Operand<TFloat32> even = product(tf, lags.even(), lags.evenLags(), tf.math.add(low, high));
        Operand<TFloat32> odd = product(tf, lags.odd(), lags.oddLags(), differences);
        return alternating(tf, even, odd, frames);
    }

    /** The row between two straight lines that lead from its ends to zero: {@code [batch, frames + 2·⌊length/2⌋]}. */
    private Operand<TFloat32> padded(Ops tf, Operand<TFloat32> row) {
        int frames = (int) row.shape().get(2);
        int ramp = length / 2;
        float[] rising = new float[ramp];
        float[] falling = new float[ramp];
        for (int i = 0; i < ramp; i++) {
            rising[i] = (float) i / ramp;
            falling[ramp - 1 - i] = rising[i];
        }
        Operand<TFloat32> first = tf.slice(row, tf.array(0, 0, 0), tf.array(-1, 1, 1));
        Operand<TFloat32> last = tf.slice(row, tf.array(0, 0, frames - 1), tf.array(-1, 1, 1));
        Operand<TFloat32> joined = tf.concat(
                List.of(tf.math.mul(first, ramp(tf, rising)), row, tf.math.mul(last, ramp(tf, falling))),
                tf.constant(2));
        return tf.reshape(joined, tf.array(-1, frames + 2 * ramp));
    }

    private static Operand<TFloat32> ramp(Ops tf, float[] values) {
        return tf.constant(Shape.of(1, 1, values.length), DataBuffers.of(values));
    }

    /**
     * Value {@code b + inner·a} of the window around frame {@code t} at {@code [b, a, t]}. The row repeated and cut into
     * pieces one longer than itself begins each piece one value later: no index, no gather.
     */
    private Operand<TFloat32> windows(Ops tf, Operand<TFloat32> padded, int frames) {
        int values = (int) padded.shape().get(1);
        Operand<TFloat32> repeated = tf.tile(padded, tf.array(1, length + (length + values - 1) / values));
        Operand<TFloat32> whole = tf.slice(repeated, tf.array(0, 0), tf.array(-1, length * (values + 1)));
        Operand<TFloat32> shifted = tf.reshape(whole, tf.array(-1, length, values + 1));
        Operand<TFloat32> windows = tf.slice(shifted, tf.array(0, 0, 0), tf.array(-1, length, frames));
        int inner = transform.factors().inner();
        Operand<TFloat32> grid = tf.reshape(windows, tf.array(-1, transform.used(), inner, frames));
        return tf.linalg.transpose(grid, tf.array(0, 2, 1, 3));
    }

    private static Operand<TFloat32> product(Ops tf, double[] matrix, int rows, Operand<TFloat64> values) {
        Operand<TFloat64> constant = tf.constant(Shape.of(rows, matrix.length / rows), DataBuffers.of(matrix));
        return tf.dtypes.cast(tf.train.batchMatMul(constant, values, TFloat64.class), TFloat32.class);
    }

    /** Row 0 of the first, row 0 of the second, row 1 of the first and so on. */
    private Operand<TFloat32> alternating(Ops tf, Operand<TFloat32> even, Operand<TFloat32> odd, int frames) {
        int pairs = lags.oddLags();
        Operand<TFloat32> paired = tf.slice(even, tf.array(0, 0, 0), tf.array(-1, pairs, frames));
        Operand<TFloat32> joined =
                tf.reshape(tf.stack(List.of(paired, odd), Stack.axis(2L)), tf.array(-1, 2 * pairs, frames));
        if (lags.evenLags() == pairs) {
            return joined;
        }
        Operand<TFloat32> last = tf.slice(even, tf.array(0, pairs, 0), tf.array(-1, 1, frames));
        return tf.concat(List.of(joined, last), tf.constant(1));
    }
}
