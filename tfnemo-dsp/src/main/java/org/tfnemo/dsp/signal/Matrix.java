package org.tfnemo.dsp.signal;

import java.util.Arrays;

/**
 * A float32 matrix of the pure-Java engine whose memory is used again for clip after clip.
 *
 * <p>Each row is an array of its own and may be longer than the matrix has frames. HotSpot vectorises loops that use
 * the same plain index on every array; loops over parts of one large array it does not.
 */
final class Matrix {
    private float[][] rowValues = new float[0][];
    private int rows;
    private int frames;

    /** Makes room for {@code rows·frames} values, which are whatever was there before. */
    void reshape(int rows, int frames) {
        if (rowValues.length < rows) {
            rowValues = Arrays.copyOf(rowValues, rows);
        }
        for (int r = 0; r < rows; r++) {
            if (rowValues[r] == null || rowValues[r].length < frames) {
                rowValues[r] = new float[frames];
            }
        }
        this.rows = rows;
        this.frames = frames;
    }

    /** Becomes {@code [1][values.length]} and stands for {@code values} itself, until the next call. */
    void wrap(float[] values) {
        if (rowValues.length == 0) {
            rowValues = new float[1][];
        }
        rowValues[0] = values;
        rows = 1;
        frames = values.length;
    }

    int rows() {
        return rows;
    }

    int frames() {
        return frames;
    }

    /** The values of row {@code r}: {@code frames} of them count. */
    float[] row(int r) {
        return rowValues[r];
    }

    @Override
    public String toString() {
        return "[" + rows + "][" + frames + "]";
    }

    FeatureMap toFeatureMap() {
        float[] values = new float[Math.multiplyExact(rows, frames)];
        for (int r = 0; r < rows; r++) {
            System.arraycopy(rowValues[r], 0, values, r * frames, frames);
        }
        return new FeatureMap(rows, frames, values);
    }
}
