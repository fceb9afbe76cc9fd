package org.tfnemo.dsp.signal;

/** Square of every value. */
final class Square implements Kernel {
    @Override
    public void compute(Matrix values, Matrix squares) {
        squares.reshape(values.rows(), values.frames());
        for (int r = 0; r < values.rows(); r++) {
            square(values.row(r), squares.row(r), values.frames());
        }
    }

    private static void square(float[] values, float[] squares, int frames) {
        for (int i = 0; i < frames; i++) {
            squares[i] = values[i] * values[i];
        }
    }
}
