package org.tfnemo.dsp.signal;

/**
 * Neighbouring rows, of whose lowest or highest values some are averaged.
 *
 * @param start first row, at least 0
 * @param end row after the last
 * @param counted how many values are averaged, 1..{@code end − start}
 */
public record Band(int start, int end, int counted) {
    public Band {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException(
                    "start must be at least 0 and end above it; got " + start + " and " + end);
        }
        if (counted < 1 || counted > end - start) {
            throw new IllegalArgumentException(
                    "counted must be 1 to the rows of the band (" + (end - start) + "); got " + counted);
        }
    }

    /** Rows of the band. */
    public int rows() {
        return end - start;
    }
}
