package org.tfnemo.dsp.signal;

import java.util.Arrays;

/** The inverse of the short-time Fourier transform: frames windowed once more, added, divided by the windows' sum. */
final class OverlapAdd implements PairKernel {
    /** Columns are turned into running samples in squares that fit the first-level cache. */
    private static final int SQUARE = 16;

    private final Framing framing;
    private final FrameSpectra spectra;
    private final FrameInverse inverse;
    private final WindowSums sums;
    /** Row b holds samples b, hop + b, 2·hop + b, … of what the group's frames cover. */
    private final Matrix columns = new Matrix();

    private float[] shifted = {};

    OverlapAdd(Framing framing, FrameSpectra spectra) {
        this.framing = framing;
        this.spectra = spectra;
        inverse = Integer.bitCount(framing.length()) == 1
                ? new PlanarInverse(framing.length())
                : new GeneralInverse(framing.length());
        sums = new WindowSums(framing);
    }

    @Override
    public void compute(Matrix complex, Matrix original, Matrix samples) {
        int count = original.frames();
        int frames = framing.frames(count);
        if (complex.rows() != 2 * framing.bins() || complex.frames() != frames) {
            throw new IllegalArgumentException("complex must be the transform of a clip of " + count + " samples, ["
                    + 2 * framing.bins() + "][" + frames + "]; got " + complex);
        }
        samples.reshape(1, count);
        float[] clip = samples.row(0);
        Arrays.fill(clip, 0, count, 0f);
        int group = spectra.group(frames);
        for (int first = 0; first < frames; first += group) {
            int lanes = Math.min(group, frames - first);
            transform(complex, first, lanes);
            gather(lanes);
            scatter(clip, count, first * (long) framing.hop() - framing.length() / 2);
        }
        divide(clip, sums.of(count), count);
    }

    private void transform(Matrix complex, int first, int lanes) {
        int bins = framing.bins();
        inverse.reserve(lanes);
        for (int k = 0; k < bins; k++) {
            System.arraycopy(complex.row(k), first, inverse.real(k), 0, lanes);
            if (k > 0 && k < bins - 1) {
                System.arraycopy(complex.row(bins + k), first, inverse.imaginary(k), 0, lanes);
            }
        }
        inverse.transform(lanes);
    }

    /** Adds up what the group's frames have at the same sample. */
    private void gather(int lanes) {
        int hop = framing.hop();
        int length = framing.length();
        int steps = lanes + (length - 1) / hop;
        if (shifted.length < steps) {
            shifted = new float[steps];
        }
        columns.reshape(hop, steps);
        for (int b = 0; b < hop; b++) {
            Arrays.fill(columns.row(b), 0, steps, 0f);
        }
        for (int n = 0; n < length; n++) {
            int shift = n / hop;
            Arrays.fill(shifted, 0, shift, 0f);
            System.arraycopy(inverse.frameRow(n), 0, shifted, shift, lanes);
            Arrays.fill(shifted, shift + lanes, steps, 0f);
            add(shifted, columns.row(n % hop), steps, spectra.window(n) / length);
        }
    }

    private void scatter(float[] clip, int count, long start) {
        int hop = framing.hop();
        int steps = columns.frames();
        for (int b = 0; b < hop; b += SQUARE) {
            for (int j = 0; j < steps; j += SQUARE) {
                int columnEnd = Math.min(b + SQUARE, hop);
                int stepEnd = Math.min(j + SQUARE, steps);
                for (int column = b; column < columnEnd; column++) {
                    float[] values = columns.row(column);
                    for (int step = j; step < stepEnd; step++) {
                        long at = start + (long) step * hop + column;
                        if (at >= 0 && at < count) {
                            clip[(int) at] += values[step];
                        }
                    }
                }
            }
        }
    }

    private static void add(float[] values, float[] sum, int steps, float factor) {
        for (int i = 0; i < steps; i++) {
            sum[i] += values[i] * factor;
        }
    }

    private static void divide(float[] clip, float[] sums, int count) {
        for (int i = 0; i < count; i++) {
            clip[i] /= sums[i];
        }
    }
}
