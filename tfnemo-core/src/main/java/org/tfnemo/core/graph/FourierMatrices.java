package org.tfnemo.core.graph;

/** The constant matrices of a windowed Fourier transform in two stages, in float32 from double. */
final class FourierMatrices {
    private final FourierFactors factors;

    FourierMatrices(FourierFactors factors) {
        this.factors = factors;
    }

    /**
     * Stage 1 with the periodic Hann window folded in, {@code [inner][2·outer][outer]}: for each {@code b} the real
     * rows, then the imaginary rows of {@code c}, columns {@code a}.
     */
    float[] first() {
        int inner = factors.inner();
        int outer = factors.outer();
        int length = factors.length();
        float[] matrix = new float[2 * length * outer];
        for (int b = 0; b < inner; b++) {
            for (int c = 0; c < outer; c++) {
                int real = (b * 2 * outer + c) * outer;
                int imaginary = real + outer * outer;
                for (int a = 0; a < outer; a++) {
                    int n = b + inner * a;
                    double window = 0.5 - 0.5 * cosine(n, length);
                    long turn = (long) n * c;
                    matrix[real + a] = (float) (window * cosine(turn, length));
                    matrix[imaginary + a] = (float) (-window * sine(turn, length));
                }
            }
        }
        return matrix;
    }

    /**
     * Stage 2, {@code [2·spans][2·inner]}: the real rows, then the imaginary rows of {@code d}; columns are the real
     * and the imaginary part of {@code b} in turn.
     */
    float[] second() {
        int inner = factors.inner();
        int spans = factors.spans();
        float[] matrix = new float[4 * spans * inner];
        for (int d = 0; d < spans; d++) {
            for (int b = 0; b < inner; b++) {
                float cosine = (float) cosine((long) b * d, inner);
                float sine = (float) sine((long) b * d, inner);
                int real = d * 2 * inner + 2 * b;
                int imaginary = real + spans * 2 * inner;
                matrix[real] = cosine;
                matrix[real + 1] = sine;
                matrix[imaginary] = -sine;
                matrix[imaginary + 1] = cosine;
            }
        }
        return matrix;
    }

    /** cos(2π·turn/length), exact at quarter turns so that the bins 0 and N/2 have no imaginary part. */
    private static double cosine(long turn, int length) {
        long quarters = 4 * (turn % length);
        if (quarters % length == 0) {
            return new double[] {1, 0, -1, 0}[(int) (quarters / length)];
        }
        return Math.cos(2 * Math.PI * (turn % length) / length);
    }

    /** sin(2π·turn/length), exact at quarter turns. */
    private static double sine(long turn, int length) {
        long quarters = 4 * (turn % length);
        if (quarters % length == 0) {
            return new double[] {0, 1, 0, -1}[(int) (quarters / length)];
        }
        return Math.sin(2 * Math.PI * (turn % length) / length);
    }
}
