package org.tfnemo.dsp.audio;

/**
 * The 80-bit IEEE 754 number in which AIFF writes its rate: sign, 15 bits of exponent, 64 of mantissa with its leading
 * one.
 */
final class ExtendedFloat {
    private static final int BIAS = 16383;
    private static final int INFINITE = 0x7FFF;

    private ExtendedFloat() {}

    /** The value nearest to it that a double can hold; NaN for NaN and infinity. */
    static double value(short signAndExponent, long mantissa) {
        int exponent = signAndExponent & 0x7FFF;
        if (exponent == INFINITE) {
            return Double.NaN;
        }
        double magnitude = Math.scalb((mantissa >>> 1) * 2.0 + (mantissa & 1), exponent - BIAS - 63);
        return signAndExponent < 0 ? -magnitude : magnitude;
    }
}
