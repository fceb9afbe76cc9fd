package org.tfnemo.core.model;

import java.util.Collections;
import java.util.List;
import org.tensorflow.Operand;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

/**
 * Brings each row of a representation to mean 0 and deviation 1 over the training data.
 *
 * <pre>  y[r][t] = (x[r][t] − mean[r]) / deviation[r]</pre>
 *
 * <p>Fitted on the training split only and carried with the weights.
 *
 * @param mean one value a row, finite
 * @param deviation one value a row, finite and above 0
 */
public record Standardisation(List<Float> mean, List<Float> deviation) {
    public Standardisation {
        mean = List.copyOf(mean);
        deviation = List.copyOf(deviation);
        if (mean.isEmpty() || mean.size() != deviation.size()) {
            throw new IllegalArgumentException("mean and deviation must have one value a row each; got " + mean.size()
                    + " and " + deviation.size());
        }
        if (!mean.stream().allMatch(Float::isFinite)) {
            throw new IllegalArgumentException("mean must be finite; got " + mean);
        }
        if (!deviation.stream().allMatch(value -> Float.isFinite(value) && value > 0)) {
            throw new IllegalArgumentException("deviation must be finite and above 0; got " + deviation);
        }
    }

    /** One mean and deviation for all of {@code rows} rows. */
    public static Standardisation uniform(int rows, float mean, float deviation) {
        return new Standardisation(Collections.nCopies(rows, mean), Collections.nCopies(rows, deviation));
    }

    /** Number of rows. */
    public int rows() {
        return mean.size();
    }

    /** Standardises {@code values} {@code [rows][frames]} in place. */
    public void apply(float[] values, int offset, int frames) {
        for (int row = 0; row < rows(); row++) {
            float center = mean.get(row);
            float scale = 1 / deviation.get(row);
            int from = offset + row * frames;
            for (int i = from; i < from + frames; i++) {
                values[i] = (values[i] - center) * scale;
            }
        }
    }

    /** The same as graph operations on {@code [batch, rows, frames]}. */
    public Operand<TFloat32> apply(Ops tf, Operand<TFloat32> features) {
        float[] center = new float[rows()];
        float[] scale = new float[rows()];
        for (int row = 0; row < rows(); row++) {
            center[row] = mean.get(row);
            scale[row] = 1 / deviation.get(row);
        }
        Shape shape = Shape.of(1, rows(), 1);
        return tf.math.mul(
                tf.math.sub(features, tf.constant(shape, DataBuffers.of(center))),
                tf.constant(shape, DataBuffers.of(scale)));
    }
}
