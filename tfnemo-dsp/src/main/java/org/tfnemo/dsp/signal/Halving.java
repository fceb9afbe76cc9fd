package org.tfnemo.dsp.signal;

import java.util.Arrays;

/**
 * Samples at half the rate, by Fourier transforms of overlapping frames (overlap-save): several times faster than the
 * 389 products for each result.
 *
 * <p>A frame's spectrum is weighed by the filter's; its upper half, which the filter stops, is added to the lower as the
 * aliases that they are, and a transform back of half the length gives every second value. A sample that is not a number
 * makes its frame so.
 */
final class Halving implements Kernel {
    /** Measured: longer frames share less, but leave the second-level cache. */
    private static final int LENGTH = 1024;

    private static final int HALF = LENGTH / 2;
    private static final int REACH = HalvingFilter.REACH;
    /** Results of one frame that no sample outside the frame belongs to. */
    private static final int RESULTS = HALF - REACH;
    /** The first of them. */
    private static final int FIRST = REACH / 2;
    /** Results are laid out in order in squares that fit the first-level cache. */
    private static final int SQUARE = 16;

    private final float[] gains = gains();
    private final FrameSpectra spectra;
    private final FrameInverse inverse = new PlanarInverse(HALF);

    Halving() {
        float[] ones = new float[LENGTH];
        Arrays.fill(ones, 1f);
        spectra = new FrameSpectra(2 * RESULTS, ones, FrameTransform.of(LENGTH));
    }

    /** The filter's spectrum over the length of both transforms; real, because the filter is symmetric. */
    private static float[] gains() {
        float[] gains = new float[HALF + 1];
        for (int k = 0; k <= HALF; k++) {
            double gain = HalvingFilter.weight(0);
            for (int n = 1; n <= REACH; n++) {
                gain += 2 * HalvingFilter.weight(n) * Math.cos(2 * Math.PI * ((long) k * n % LENGTH) / LENGTH);
            }
            gains[k] = (float) (gain / LENGTH);
        }
        return gains;
    }

    @Override
    public void compute(Matrix samples, Matrix halved) {
        int half = samples.frames() / 2 + samples.frames() % 2;
        halved.reshape(1, half);
        int frames = (half - 1 + RESULTS / 2) / RESULTS + 1;
        int group = spectra.group(frames);
        for (int first = 0; first < frames; first += group) {
            int lanes = Math.min(group, frames - first);
            spectra.transform(samples, first, lanes);
            inverse.reserve(lanes);
            for (int k = 0; k <= HALF / 2; k++) {
                fold(k, lanes);
            }
            inverse.transform(lanes);
            join(halved.row(0), half, first * RESULTS - RESULTS / 2, lanes);
        }
    }

    private void fold(int k, int lanes) {
        add(spectra.real(k), spectra.real(HALF - k), inverse.real(k), lanes, gains[k], gains[HALF - k]);
        if (k > 0 && k < HALF / 2) {
            add(
                    spectra.imaginary(k),
                    spectra.imaginary(HALF - k),
                    inverse.imaginary(k),
                    lanes,
                    gains[k],
                    -gains[HALF - k]);
        }
    }

    private static void add(float[] below, float[] above, float[] sum, int lanes, float p, float q) {
        for (int i = 0; i < lanes; i++) {
            sum[i] = below[i] * p + above[i] * q;
        }
    }

    /** Puts the results of the frames one after the other, from {@code start} on. */
    private void join(float[] halved, int half, int start, int lanes) {
        for (int j = 0; j < RESULTS; j += SQUARE) {
            int end = Math.min(j + SQUARE, RESULTS);
            for (int lane = 0; lane < lanes; lane++) {
                int from = start + lane * RESULTS;
                for (int n = Math.max(j, -from); n < Math.min(end, half - from); n++) {
                    halved[from + n] = inverse.frameRow(FIRST + n)[lane];
                }
            }
        }
    }
}
