package org.tfnemo.dsp.signal;

/**
 * How far decibels may fall.
 *
 * @param power powers below this count as this before the logarithm; a normal positive float
 * @param range decibels below the clip's largest value at which values are cut off, {@code > 0}
 */
public record Floor(double power, double range) {
    public Floor {
        if (!(power >= Float.MIN_NORMAL && power <= Float.MAX_VALUE)) {
            throw new IllegalArgumentException(
                    "power must be a normal positive float, 1.2e-38 to 3.4e38; got " + power);
        }
        if (!(range > 0)) {
            throw new IllegalArgumentException("range must be above 0 dB; got " + range);
        }
    }

    /** {@code range} dB below the loudest, powers not below 1e-10: librosa's {@code power_to_db(top_db=range)}. */
    public static Floor db(double range) {
        return new Floor(1e-10, range);
    }
}
