package org.tfnemo.dsp.signal;

import java.util.Arrays;

/**
 * How far a clip is out of tune: the commonest deviation of the louder half of its spectral peaks.
 *
 * <p>Rounds to float32 where librosa does: peaks often tie for the commonest deviation, and then one rounding decides.
 */
final class TuningEstimate implements Kernel {
    /** A4 four octaves down: a pitch of 0 octaves, librosa's {@code hz_to_octs}. */
    private static final float ZERO_OCTAVES = 440f / 16;

    private static final double LOG_TWO = Math.log(2);

    private final PeakSearch search;
    private final TuningGrid grid;
    private final Median median = new Median();
    private final int[] counts;
    private float[] thresholds = {};
    private float[] hertz = {};
    private float[] levels = {};
    private int peaks;

    TuningEstimate(PeakSearch search, TuningGrid grid) {
        this.search = search;
        this.grid = grid;
        counts = new int[grid.steps()];
    }

    @Override
    public void compute(Matrix spectrum, Matrix tuning) {
        findPeaks(spectrum);
        tuning.reshape(1, 1);
        tuning.row(0)[0] = (float) grid.edge(peaks == 0 ? grid.steps() / 2 : commonest());
    }

    private void findPeaks(Matrix spectrum) {
        int bins = spectrum.rows();
        int first = search.firstBin(bins);
        int end = search.endBin(bins);
        reserve(spectrum.frames(), (end - first + 1) / 2);
        findThresholds(spectrum);
        peaks = 0;
        for (int k = first; k < end; k++) {
            findPeaks(spectrum, k);
        }
    }

    /** Neighbouring bins are not both peaks. */
    private void reserve(int frames, int mostPeaksInAFrame) {
        if (thresholds.length < frames) {
            thresholds = new float[frames];
        }
        if (hertz.length < frames * mostPeaksInAFrame) {
            hertz = new float[frames * mostPeaksInAFrame];
            levels = new float[frames * mostPeaksInAFrame];
        }
    }

    private void findThresholds(Matrix spectrum) {
        int frames = spectrum.frames();
        Arrays.fill(thresholds, 0, frames, Float.NEGATIVE_INFINITY);
        for (int k = 0; k < spectrum.rows(); k++) {
            enlarge(spectrum.row(k), thresholds, frames);
        }
        float share = (float) search.threshold();
        for (int t = 0; t < frames; t++) {
            thresholds[t] *= share;
        }
    }

    private static void enlarge(float[] row, float[] largest, int frames) {
        for (int t = 0; t < frames; t++) {
            largest[t] = Math.max(largest[t], row[t]);
        }
    }

    private void findPeaks(Matrix spectrum, int k) {
        float[] below = spectrum.row(k - 1);
        float[] here = spectrum.row(k);
        float[] above = spectrum.row(k + 1);
        double binsPerHertz = 2.0 * (spectrum.rows() - 1);
        for (int t = 0; t < spectrum.frames(); t++) {
            float x = here[t];
            if (x > thresholds[t] && x > below[t] && x >= above[t]) {
                float slope = (above[t] - below[t]) / 2;
                float shift = vertex(above[t] + below[t] - 2.0 * x, slope);
                hertz[peaks] = (float) (((double) k + shift) * search.rate() / binsPerHertz);
                levels[peaks] = x + 0.5f * slope * shift;
                peaks++;
            }
        }
    }

    /** Where the parabola through three values has its top, in bins from the middle one. */
    private static float vertex(double curvature, double slope) {
        return Math.abs(slope) >= Math.abs(curvature) ? 0f : (float) (-slope / curvature);
    }

    private int commonest() {
        float middle = median.of(levels, peaks);
        Arrays.fill(counts, 0);
        for (int i = 0; i < peaks; i++) {
            if (levels[i] >= middle) {
                counts[step(hertz[i])]++;
            }
        }
        int commonest = 0;
        for (int step = 1; step < counts.length; step++) {
            commonest = counts[step] > counts[commonest] ? step : commonest;
        }
        return commonest;
    }

    private int step(float hertz) {
        float octaves = (float) (Math.log(hertz / ZERO_OCTAVES) / LOG_TWO);
        float deviation = remainder(octaves * grid.binsPerOctave());
        int step = Math.min(grid.steps() - 1, (int) ((deviation + 0.5) * grid.steps()));
        while (step > 0 && deviation < grid.edge(step)) {
            step--;
        }
        while (step < grid.steps() - 1 && deviation >= grid.edge(step + 1)) {
            step++;
        }
        return step;
    }

    /** Distance from the nearest whole number, −0.5 up to 0.5. */
    private static float remainder(float x) {
        float fraction = x % 1f;
        float positive = fraction < 0 ? fraction + 1f : fraction;
        return positive >= 0.5f ? positive - 1f : positive;
    }
}
