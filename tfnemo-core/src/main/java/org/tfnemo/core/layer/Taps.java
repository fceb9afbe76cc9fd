package org.tfnemo.core.layer;

/**
 * Which taps of one side of a {@link Window} see an image of some pixels: all, unless the window makes a single step
 * over it. Then it stands with its centre on the first pixel, and what lies before the centre or beyond the image sees
 * padding only.
 *
 * @param first tap that sees the image
 * @param count of them
 * @param around pixels of padding that they need on both ends
 * @param stride of their steps
 */
record Taps(int first, int count, int around, int stride) {
    static Taps of(Window window, long pixels) {
        int half = window.half();
        if (pixels > window.stride() || pixels > half + 1) {
            return new Taps(0, window.size(), half, window.stride());
        }
        return new Taps(half, Math.toIntExact(pixels), 0, 1);
    }

    /** Whether TensorFlow's SAME, which puts an odd pixel after the image, pads {@code pixels} as these taps need it. */
    boolean same(long pixels) {
        long steps = (pixels + stride - 1) / stride;
        return Math.max(0, (steps - 1) * stride + count - pixels) == 2L * around;
    }
}
