package org.tfnemo.dsp.signal;

/** Fourier transforms of a clip's windowed frames, a group of frames at a time. */
final class FrameSpectra {
    /** Frames in a group: long enough for vector loops, short enough for the second-level cache. */
    private static final int GROUP = 160;
    /** Samples are turned from running on to lying side by side in squares that fit the first-level cache. */
    private static final int SQUARE = 16;

    private final int length;
    private final int hop;
    private final float[] window;
    private final FrameTransform transform;
    /** Row b holds samples b, hop + b, 2·hop + b, … of what the group's frames cover. */
    private final Matrix columns = new Matrix();

    /** Frames under the periodic Hann window. */
    FrameSpectra(Framing framing) {
        this(framing.hop(), Hann.periodic(framing.length()), FrameTransform.of(framing.length()));
    }

    /**
     * Frames under any window.
     *
     * @param hop samples between frames, at least 1; may exceed their length
     * @param window a factor for each sample of a frame, an even number; taken over
     * @param transform of that length; may be shared with others of the same thread, whose results it overwrites
     */
    FrameSpectra(int hop, float[] window, FrameTransform transform) {
        this.length = window.length;
        this.hop = hop;
        this.window = window;
        this.transform = transform;
    }

    /** The window's value {@code n}. */
    float window(int n) {
        return window[n];
    }

    int bins() {
        return length / 2 + 1;
    }

    int frames(int samples) {
        return 1 + samples / hop;
    }

    /** Frames in each group but the last, for a clip of {@code frames} frames. */
    int group(int frames) {
        int groups = (frames + GROUP - 1) / GROUP;
        return (frames + groups - 1) / groups;
    }

    /**
     * Transforms frames {@code first} to {@code first + lanes − 1} of {@code samples}, {@code [1][samples]}. The result
     * is {@link #real} and {@link #imaginary}, until the next call.
     */
    void transform(Matrix samples, int first, int lanes) {
        columns.reshape(Math.min(hop, length), lanes + (length - 1) / hop);
        fillColumns(samples, first * (long) hop - length / 2);
        transform.reserve(lanes);
        for (int n = 0; n < length; n++) {
            float[] row = transform.frameRow(n);
            System.arraycopy(columns.row(n % hop), n / hop, row, 0, lanes);
            scale(row, window[n], lanes);
        }
        transform.transform(lanes);
    }

    /** Real parts of bin {@code k}; the caller may write into them. */
    float[] real(int k) {
        return transform.real(k);
    }

    /** Imaginary parts of bin {@code k}; not to be written into. */
    float[] imaginary(int k) {
        return transform.imaginary(k);
    }

    private void fillColumns(Matrix samples, long start) {
        int rows = columns.rows();
        int steps = columns.frames();
        for (int b = 0; b < rows; b += SQUARE) {
            for (int j = 0; j < steps; j += SQUARE) {
                int columnEnd = Math.min(b + SQUARE, rows);
                int stepEnd = Math.min(j + SQUARE, steps);
                for (int column = b; column < columnEnd; column++) {
                    fillColumn(samples, start + column, columns.row(column), j, stepEnd);
                }
            }
        }
    }

    /** Copies samples {@code start + j·hop}, zero outside the clip, for j from {@code from} up to {@code to}. */
    private void fillColumn(Matrix samples, long start, float[] column, int from, int to) {
        float[] clip = samples.row(0);
        long firstAt = start + (long) from * hop;
        long lastAt = start + (long) (to - 1) * hop;
        if (firstAt >= 0 && lastAt < samples.frames()) {
            int at = (int) firstAt;
            for (int j = from; j < to; j++, at += hop) {
                column[j] = clip[at];
            }
            return;
        }
        for (int j = from; j < to; j++) {
            long at = start + (long) j * hop;
            column[j] = at >= 0 && at < samples.frames() ? clip[(int) at] : 0f;
        }
    }

    private static void scale(float[] row, float factor, int lanes) {
        for (int i = 0; i < lanes; i++) {
            row[i] *= factor;
        }
    }
}
