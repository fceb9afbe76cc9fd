package org.tfnemo.dsp.signal;

import static java.util.Objects.requireNonNull;

/** A finished matrix {@code [rows][frames]} of float32; owns its values. */
public final class FeatureMap {
    private final int rows;
    private final int frames;
    private final float[] values;

    /**
     * @param values {@code rows·frames} values, row by row; taken over, the caller must not touch them again
     */
    public FeatureMap(int rows, int frames, float[] values) {
        if (rows < 1 || frames < 1) {
            throw new IllegalArgumentException("rows and frames must be at least 1; got " + rows + " and " + frames);
        }
        if (requireNonNull(values, "values").length != (long) rows * frames) {
            throw new IllegalArgumentException(
                    "values must hold rows·frames = " + rows + "·" + frames + " values; got " + values.length);
        }
        this.rows = rows;
        this.frames = frames;
        this.values = values;
    }

    /** Number of rows. */
    public int rows() {
        return rows;
    }

    /** Number of frames. */
    public int frames() {
        return frames;
    }

    /** The value of {@code row} at {@code frame}. */
    public float at(int row, int frame) {
        return values[row * frames + frame];
    }

    /** A copy of the values, row by row. */
    public float[] toArray() {
        return values.clone();
    }

    /** Writes the values, row by row, into {@code target} from {@code offset} on. */
    public void copyTo(float[] target, int offset) {
        System.arraycopy(values, 0, target, offset, values.length);
    }
}
