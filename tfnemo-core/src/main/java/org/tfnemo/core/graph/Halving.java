package org.tfnemo.core.graph;

import java.util.ArrayList;
import java.util.List;
import org.tensorflow.Operand;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;
import org.tfnemo.dsp.signal.HalvingFilter;

/**
 * Samples at half the rate: {@code [batch, 1, n] → [batch, 1, ⌈n/2⌉]}.
 *
 * <p>The samples are cut into blocks of 64. One product gives what each block contributes to the 32 results of the block
 * before it, the one before that, and so on; the eight contributions to a result are then added. One sum over all 389
 * weights would lose three times as many digits, which shows where a pitch is 80 dB below another.
 */
final class Halving {
    private static final int BLOCK = 64;
    private static final int RESULTS = BLOCK / 2;
    private static final int BLOCKS = (2 * (RESULTS - 1) + 2 * HalvingFilter.REACH) / BLOCK + 1;

    private final Ops tf;
    private final Operand<TFloat32> weights;

    Halving(Ops tf) {
        this.tf = tf;
        weights = tf.constant(Shape.of(BLOCK, (long) BLOCKS * RESULTS), DataBuffers.of(weights()));
    }

    Operand<TFloat32> of(Operand<TFloat32> samples) {
        int count = (int) samples.shape().get(2);
        int half = (count + 1) / 2;
        int resultBlocks = (half + RESULTS - 1) / RESULTS;
        int blocks = resultBlocks + BLOCKS - 1;
        int behind = blocks * BLOCK - count - HalvingFilter.REACH;
        Operand<TFloat32> padded = tf.pad(
                samples, tf.constant(new int[][] {{0, 0}, {0, 0}, {HalvingFilter.REACH, behind}}), tf.constant(0f));
        Operand<TFloat32> grid = tf.reshape(padded, tf.array(-1, blocks, BLOCK));
        Operand<TFloat32> products = tf.train.batchMatMul(grid, weights, TFloat32.class);
        List<Operand<TFloat32>> parts = new ArrayList<>();
        for (int block = 0; block < BLOCKS; block++) {
            int[] begin = {0, block, block * RESULTS};
            parts.add(tf.slice(products, tf.constant(begin), tf.array(-1, resultBlocks, RESULTS)));
        }
        Operand<TFloat32> row = tf.reshape(sum(parts), tf.array(-1, 1, resultBlocks * RESULTS));
        return tf.slice(row, tf.array(0, 0, 0), tf.array(-1, 1, half));
    }

    /** Adds from both ends towards the middle, where the large contributions are. */
    private Operand<TFloat32> sum(List<Operand<TFloat32>> parts) {
        Operand<TFloat32> sum = tf.math.add(parts.get(0), parts.get(parts.size() - 1));
        for (int i = 1; i < parts.size() - 1 - i; i++) {
            sum = tf.math.add(sum, tf.math.add(parts.get(i), parts.get(parts.size() - 1 - i)));
        }
        return parts.size() % 2 == 0 ? sum : tf.math.add(sum, parts.get(parts.size() / 2));
    }

    /** {@code [sample][block][result]}: the result at 2m takes sample s of the eight blocks at distance s − 2m − reach. */
    private static float[] weights() {
        float[] weights = new float[BLOCK * BLOCKS * RESULTS];
        for (int block = 0; block < BLOCKS; block++) {
            for (int sample = 0; sample < BLOCK; sample++) {
                for (int result = 0; result < RESULTS; result++) {
                    int distance = block * BLOCK + sample - 2 * result - HalvingFilter.REACH;
                    if (Math.abs(distance) <= HalvingFilter.REACH) {
                        weights[(sample * BLOCKS + block) * RESULTS + result] = (float) HalvingFilter.weight(distance);
                    }
                }
            }
        }
        return weights;
    }
}
