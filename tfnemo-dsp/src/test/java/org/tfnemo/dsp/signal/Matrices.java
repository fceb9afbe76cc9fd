package org.tfnemo.dsp.signal;

/** Matrices for kernels. */
final class Matrices {
    private Matrices() {}

    /** {@code [rows][values.length / rows]}, row by row. */
    static Matrix of(int rows, float... values) {
        int frames = values.length / rows;
        Matrix matrix = new Matrix();
        matrix.reshape(rows, frames);
        for (int r = 0; r < rows; r++) {
            System.arraycopy(values, r * frames, matrix.row(r), 0, frames);
        }
        return matrix;
    }

    /** What {@code kernel} makes of {@code input}. */
    static FeatureMap run(Kernel kernel, Matrix input) {
        Matrix output = new Matrix();
        kernel.compute(input, output);
        return output.toFeatureMap();
    }

    /** What {@code kernel} makes of two matrices. */
    static FeatureMap run(PairKernel kernel, Matrix first, Matrix second) {
        Matrix output = new Matrix();
        kernel.compute(first, second, output);
        return output.toFeatureMap();
    }
}
