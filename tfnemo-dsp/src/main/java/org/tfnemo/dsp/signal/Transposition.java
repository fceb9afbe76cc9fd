package org.tfnemo.dsp.signal;

/** Turns rows into columns, in squares that fit the first-level cache. */
final class Transposition {
    private static final int SQUARE = 16;

    private Transposition() {}

    /** Rows {@code first} on of {@code from} become the columns of {@code to}, which has its shape already. */
    static void fromRows(Matrix from, int first, Matrix to) {
        for (int r = 0; r < to.frames(); r += SQUARE) {
            int rowEnd = Math.min(r + SQUARE, to.frames());
            for (int c = 0; c < to.rows(); c += SQUARE) {
                int columnEnd = Math.min(c + SQUARE, to.rows());
                for (int column = c; column < columnEnd; column++) {
                    float[] target = to.row(column);
                    for (int row = r; row < rowEnd; row++) {
                        target[row] = from.row(first + row)[column];
                    }
                }
            }
        }
    }

    /** The columns of {@code from} become rows {@code first} on of {@code to}, which has its shape already. */
    static void toRows(Matrix from, Matrix to, int first) {
        for (int r = 0; r < from.frames(); r += SQUARE) {
            int rowEnd = Math.min(r + SQUARE, from.frames());
            for (int c = 0; c < from.rows(); c += SQUARE) {
                int columnEnd = Math.min(c + SQUARE, from.rows());
                for (int row = r; row < rowEnd; row++) {
                    float[] target = to.row(first + row);
                    for (int column = c; column < columnEnd; column++) {
                        target[column] = from.row(column)[row];
                    }
                }
            }
        }
    }
}
