package org.tfnemo.core.graph;

/**
 * The constant matrices of the inverse Fourier transform in two stages, windowed, in float32 from double.
 *
 * <pre>  V[b][c] = Σ_d X[c + outer·d]·e^(2πi·b·d/inner)                          stage 1
 *   x[n]    = w[n]·Re Σ_c V[b][c]·e^(2πi·n·c/N),  n = b + inner·a           stage 2</pre>
 *
 * where X holds the shares of the bins 0..N/2, those between counted twice.
 */
final class InverseFourierMatrices {
    private final FourierFactors factors;

    InverseFourierMatrices(FourierFactors factors) {
        this.factors = factors;
    }

    /** What each bin counts for, {@code [2·bins]}: the real parts, then the imaginary ones, of which two are nothing. */
    float[] shares() {
        int bins = factors.length() / 2 + 1;
        float[] shares = new float[2 * bins];
        for (int k = 0; k < bins; k++) {
            boolean end = k == 0 || k == bins - 1;
            shares[k] = (end ? 1f : 2f) / factors.length();
            shares[bins + k] = end ? 0 : shares[k];
        }
        return shares;
    }

    /**
     * Stage 1, {@code [2·inner][2·spans]}: rows are the real and the imaginary part of {@code b} in turn; columns the
     * real, then the imaginary parts of {@code d}.
     */
    float[] first() {
        int inner = factors.inner();
        int spans = factors.spans();
        float[] matrix = new float[4 * inner * spans];
        for (int b = 0; b < inner; b++) {
            for (int d = 0; d < spans; d++) {
                float cosine = (float) Turn.cosine((long) b * d, inner);
                float sine = (float) Turn.sine((long) b * d, inner);
                int real = 2 * b * 2 * spans + d;
                int imaginary = real + 2 * spans;
                matrix[real] = cosine;
                matrix[real + spans] = -sine;
                matrix[imaginary] = sine;
                matrix[imaginary + spans] = cosine;
            }
        }
        return matrix;
    }

    /**
     * Stage 2 with the periodic Hann window folded in, {@code [inner][outer][2·outer]}: for each {@code b} rows
     * {@code a}; columns the real, then the imaginary parts of {@code c}.
     */
    float[] second() {
        int outer = factors.outer();
        int length = factors.length();
        float[] matrix = new float[2 * length * outer];
        for (int b = 0; b < factors.inner(); b++) {
            for (int a = 0; a < outer; a++) {
                int n = b + factors.inner() * a;
                double window = 0.5 - 0.5 * Turn.cosine(n, length);
                int row = (b * outer + a) * 2 * outer;
                for (int c = 0; c < outer; c++) {
                    matrix[row + c] = (float) (window * Turn.cosine((long) n * c, length));
                    matrix[row + outer + c] = (float) (-window * Turn.sine((long) n * c, length));
                }
            }
        }
        return matrix;
    }
}
