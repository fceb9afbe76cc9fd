package org.tfnemo.dsp.signal;

import java.util.Arrays;

/** Rows of doubles whose memory is used again for clip after clip; see {@link Matrix} for why each is its own array. */
final class FineRows {
    private double[][] rows = {};

    /** Makes room for {@code count} rows of {@code lanes} values, which are whatever was there before. */
    void reshape(int count, int lanes) {
        if (rows.length < count) {
            rows = Arrays.copyOf(rows, count);
        }
        for (int r = 0; r < count; r++) {
            if (rows[r] == null || rows[r].length < lanes) {
                rows[r] = new double[lanes];
            }
        }
    }

    double[] row(int r) {
        return rows[r];
    }
}
