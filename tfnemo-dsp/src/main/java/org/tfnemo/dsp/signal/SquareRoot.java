package org.tfnemo.dsp.signal;

/** Square root of every value. */
final class SquareRoot implements Kernel {
    @Override
    public void compute(Matrix values, Matrix roots) {
        roots.reshape(values.rows(), values.frames());
        for (int r = 0; r < values.rows(); r++) {
            root(values.row(r), roots.row(r), values.frames());
        }
    }

    private static void root(float[] values, float[] roots, int frames) {
        for (int i = 0; i < frames; i++) {
            roots[i] = (float) Math.sqrt(values[i]);
        }
    }
}
