package org.tfnemo.core.graph;

/** The constant matrices of a windowed Fourier transform in two stages, in double. */
final class FourierMatrices {
    private final FourierFactors factors;

    FourierMatrices(FourierFactors factors) {
        this.factors = factors;
    }

    /**
     * Stage 1 with the periodic Hann window folded in, {@code [inner][2·outer][outer]}: for each {@code b} the real
     * rows, then the imaginary rows of {@code c}, columns {@code a}.
     */
    double[] first() {
        int inner = factors.inner();
        int outer = factors.outer();
        int length = factors.length();
        double[] matrix = new double[2 * length * outer];
        for (int b = 0; b < inner; b++) {
            for (int c = 0; c < outer; c++) {
                int real = (b * 2 * outer + c) * outer;
                int imaginary = real + outer * outer;
                for (int a = 0; a < outer; a++) {
                    int n = b + inner * a;
                    double window = 0.5 - 0.5 * Turn.cosine(n, length);
                    long turn = (long) n * c;
                    matrix[real + a] = window * Turn.cosine(turn, length);
                    matrix[imaginary + a] = -window * Turn.sine(turn, length);
                }
            }
        }
        return matrix;
    }

    /**
     * Stage 2, {@code [2·spans][2·inner]}: the real rows, then the imaginary rows of {@code d}; columns are the real
     * and the imaginary part of {@code b} in turn.
     */
    double[] second() {
        int inner = factors.inner();
        int spans = factors.spans();
        double[] matrix = new double[4 * spans * inner];
        for (int d = 0; d < spans; d++) {
            for (int b = 0; b < inner; b++) {
                double cosine = Turn.cosine((long) b * d, inner);
                double sine = Turn.sine((long) b * d, inner);
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
}
