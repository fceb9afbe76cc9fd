package org.tfnemo.dsp.audio;

/**
 * ITU-T G.711: 8-bit logarithmic telephone samples to linear ones, as 16-bit values over 32768.
 *
 * <p>Source: the expansion of G.711 in the arrangement of Sun's g711.c, whose tables libsndfile and sox share.
 */
final class Companding {
    private static final double FULL_SCALE = 32768;
    private static final double[] A_LAW = table(true);
    private static final double[] MU_LAW = table(false);

    private Companding() {}

    /** The value of the A-law byte {@code code}, full scale 1.0. */
    static double aLaw(byte code) {
        return A_LAW[code & 0xff];
    }

    /** The value of the µ-law byte {@code code}, full scale 1.0. */
    static double muLaw(byte code) {
        return MU_LAW[code & 0xff];
    }

    private static double[] table(boolean aLaw) {
        double[] values = new double[256];
        for (int code = 0; code < values.length; code++) {
            values[code] = (aLaw ? expandA(code) : expandMu(code)) / FULL_SCALE;
        }
        return values;
    }

    private static int expandA(int code) {
        int inverted = code ^ 0x55; // the line carries every other bit inverted
        int segment = (inverted >> 4) & 7;
        int step = (inverted & 15) << 4;
        int magnitude = segment == 0 ? step + 8 : (step + 0x108) << (segment - 1);
        return (inverted & 0x80) == 0 ? -magnitude : magnitude;
    }

    private static int expandMu(int code) {
        int inverted = ~code & 0xff;
        int magnitude = ((((inverted & 15) << 3) + 0x84) << ((inverted >> 4) & 7)) - 0x84;
        return (inverted & 0x80) == 0 ? magnitude : -magnitude;
    }
}
