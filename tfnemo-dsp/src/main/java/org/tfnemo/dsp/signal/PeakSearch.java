package org.tfnemo.dsp.signal;

/**
 * Which bins of a spectrum count as pitches: those that are above both neighbours, loud enough and neither too low nor
 * too high.
 *
 * @param rate samples per second
 * @param lowest lowest frequency in Hz, ≥ 0
 * @param highest frequency in Hz that a pitch stays below; half the rate if that is lower
 * @param threshold share of the frame's largest value that a pitch exceeds, 0..1
 */
public record PeakSearch(int rate, double lowest, double highest, double threshold) {
    public PeakSearch {
        if (rate < 1) {
            throw new IllegalArgumentException("rate must be at least 1 Hz; got " + rate);
        }
        if (!(lowest >= 0)) {
            throw new IllegalArgumentException("lowest must be at least 0 Hz; got " + lowest);
        }
        if (!(highest > lowest)) {
            throw new IllegalArgumentException("highest must be above lowest (" + lowest + " Hz); got " + highest);
        }
        if (!(threshold >= 0 && threshold <= 1)) {
            throw new IllegalArgumentException("threshold must be 0 to 1; got " + threshold);
        }
    }

    /** 150 to 4000 Hz above a tenth of the largest: librosa's {@code piptrack}. */
    public static PeakSearch standard(int rate) {
        return new PeakSearch(rate, 150, 4000, 0.1);
    }

    /** The first bin of {@code bins} that may be a peak: at least 1, because a peak has two neighbours. */
    public int firstBin(int bins) {
        int k = 1;
        while (k < bins - 1 && hertz(k, bins) < lowest) {
            k++;
        }
        return k;
    }

    /** The bin of {@code bins} after the last that may be a peak; at most the last bin. */
    public int endBin(int bins) {
        int k = firstBin(bins);
        double end = Math.min(highest, rate / 2.0);
        while (k < bins - 1 && hertz(k, bins) < end) {
            k++;
        }
        return k;
    }

    /** As NumPy's {@code rfftfreq} rounds it, so that a bin on an edge falls on librosa's side. */
    private double hertz(int bin, int bins) {
        double length = 2.0 * (bins - 1);
        return bin * (1 / (length * (1.0 / rate)));
    }
}
