package org.tfnemo.dsp.filterbank;

/**
 * The triangles of a mel filter bank.
 *
 * @param filters number of triangles, ≥ 1
 * @param rate samples per second
 * @param lowest lower edge of the first triangle in Hz, ≥ 0
 * @param highest upper edge of the last triangle in Hz, above {@code lowest} and at most {@code rate / 2}
 */
public record MelScale(int filters, int rate, double lowest, double highest) {
    public MelScale {
        if (filters < 1) {
            throw new IllegalArgumentException("filters must be at least 1; got " + filters);
        }
        if (rate < 1) {
            throw new IllegalArgumentException("rate must be at least 1 Hz; got " + rate);
        }
        if (!(lowest >= 0)) {
            throw new IllegalArgumentException("lowest must be at least 0 Hz; got " + lowest);
        }
        if (!(highest > lowest && highest <= rate / 2.0)) {
            throw new IllegalArgumentException("highest must be above lowest (" + lowest + " Hz) and at most half the"
                    + " rate (" + rate / 2.0 + " Hz); got " + highest);
        }
    }

    /** 128 filters from 0 Hz to half the rate: librosa's standard. */
    public static MelScale standard(int rate) {
        return new MelScale(128, rate, 0, rate / 2.0);
    }
}
