package org.tfnemo.core.layer;

import java.util.List;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

/**
 * A square window that slides with a stride over an image padded by {@code ⌊size/2⌋} on every side, as PyTorch pads.
 *
 * <p>TensorFlow's SAME puts the odd pixel after the image, so it is used only where it comes to the same padding;
 * elsewhere the image is padded and the window runs VALID. Explicit padding attributes are avoided, because their
 * gradients are wrong in TensorFlow Java 1.1.
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

    /** An image and the padding mode to slide over it with. */
    record Padded(Operand<TFloat32> image, String mode) {}

    /** {@code image} ready to slide over; what lies outside counts as {@code outside}. */
    Padded pad(Ops tf, Operand<TFloat32> image, float outside, String layer) {
        if (size == 1) {
            return new Padded(image, "VALID");
        }
        boolean zeros = outside == 0;
        if (zeros && same(Extents.of(image, 1, layer)) && same(Extents.of(image, 2, layer))) {
            return new Padded(image, "SAME");
        }
        int half = size / 2;
        int[][] around = {{0, 0}, {half, half}, {half, half}, {0, 0}};
        return new Padded(tf.pad(image, tf.constant(around), tf.constant(outside)), "VALID");
    }

    List<Long> strides() {
        return List.of(1L, (long) stride, (long) stride, 1L);
    }

    /** Whether SAME pads an extent of {@code pixels} by half the window on both sides. */
    private boolean same(long pixels) {
        long steps = (pixels + stride - 1) / stride;
        return (steps - 1) * stride + size - pixels == size - 1;
    }
}
