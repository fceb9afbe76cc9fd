package org.tfnemo.core.model;

import static java.util.Objects.requireNonNull;

import org.tensorflow.Operand;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

/**
 * What a network sees: standardised features, and how many channels lie one below the other in them. Each architecture
 * takes them in the form that suits it.
 *
 * @param values {@code [batch, channels·rows, frames]}, all but the batch known
 * @param channels at least 1, a divisor of the rows of {@code values}
 */
public record Features(Operand<TFloat32> values, int channels) {
    public Features {
        Shape shape = requireNonNull(values, "values").shape();
        if (shape.numDimensions() != 3 || shape.get(1) < 1 || shape.get(2) < 1) {
            throw new IllegalArgumentException(
                    "features must be [batch, rows, frames] with known rows and frames; got " + shape);
        }
        if (channels < 1 || shape.get(1) % channels != 0) {
            throw new IllegalArgumentException(
                    "channels must divide the " + shape.get(1) + " rows of the features; got " + channels);
        }
    }

    /** Rows of all channels together. */
    public int rows() {
        return Math.toIntExact(values.shape().get(1));
    }

    /** Number of frames. */
    public int frames() {
        return Math.toIntExact(values.shape().get(2));
    }

    /** As an image: {@code [batch, rows/channels, frames, channels]}. */
    public Operand<TFloat32> image(Ops tf) {
        if (channels == 1) {
            return tf.expandDims(values, tf.constant(3));
        }
        Operand<TFloat32> apart =
                tf.reshape(values, tf.constant(new int[] {-1, channels, rows() / channels, frames()}));
        return tf.linalg.transpose(apart, tf.constant(new int[] {0, 2, 3, 1}));
    }

    /** As a line over time whose channels are the rows: {@code [batch, 1, frames, rows]}. */
    public Operand<TFloat32> line(Ops tf) {
        Operand<TFloat32> frameByFrame = tf.linalg.transpose(values, tf.constant(new int[] {0, 2, 1}));
        return tf.expandDims(frameByFrame, tf.constant(1));
    }
}
