package org.tfnemo.core.layer;

import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

/**
 * A square window that slides with a stride over an image padded by {@code ⌊size/2⌋} on every side, as PyTorch pads.
 *
 * <p>The image is padded and the window runs VALID: TensorFlow's SAME puts the odd pixel after the image, and the
 * gradients of explicit padding attributes are wrong in TensorFlow Java 1.1.
 *
 * @param size odd, pixels
 * @param stride ≥ 1, pixels
 */
record Window(int size, int stride) {
    Window {
        if (size < 1 || size % 2 == 0) {
            throw new IllegalArgumentException("size must be odd, so it has a centre; got " + size);
        }
        if (stride < 1) {
            throw new IllegalArgumentException("stride must be at least 1 pixel; got " + stride);
        }
    }

    /** Taps on either side of the centre. */
    int half() {
        return size / 2;
    }

    /** {@code image} with so many {@code rows} and {@code columns} of {@code outside} on every side. */
    static Operand<TFloat32> pad(Ops tf, Operand<TFloat32> image, int rows, int columns, float outside) {
        int[][] around = {{0, 0}, {rows, rows}, {columns, columns}, {0, 0}};
        return tf.pad(image, tf.constant(around), tf.constant(outside));
    }
}
