package org.tfnemo.core.graph;

/**
 * The constant matrices of a windowed Fourier transform of real samples in two stages, with what mirrors itself computed
 * once, in double: {@link FourierFactors} by Cooley and Tukey. Samples behind the window count as zero.
 *
 * <pre>  X[c + outer·d] is that of outer − c and −1 − d, conjugated: c = 0..outer/2 will do, for all d
 *   C[d] = Σ cos(2πbd/inner)·(Y[b] + Y[−b]),   S[d] = Σ sin(2πbd/inner)·(Y[b] − Y[−b]),   b = 0..inner/2
 *   X[c + outer·d] = C[d] − i·S[d],   X[c − outer·d] = C[d] + i·S[d],   d = 0..inner/2</pre>
 *
 * <p>A third of the products of both stages in full, for some sums.
 */
final class FoldedMatrices {
    private final FourierFactors factors;
    private final int window;

    /**
     * @param factors of the transform's length
     * @param window length of the periodic Hann window: a multiple of {@code factors.inner}, at most the whole length
     */
    FoldedMatrices(FourierFactors factors, int window) {
        this.factors = factors;
        this.window = window;
    }

    FourierFactors factors() {
        return factors;
    }

    /** Values that stage 1 sums over. */
    int used() {
        return window / factors.inner();
    }

    /** Values of {@code c}. */
    int columns() {
        return factors.outer() / 2 + 1;
    }

    /** Values of {@code b} after folding, and of {@code d}. */
    int rows() {
        return factors.inner() / 2 + 1;
    }

    /** Multiplications for one frame in both stages. */
    long products() {
        return 2L * columns() * (window + 2L * rows() * rows());
    }

    /** Stage 1 with the window folded in, {@code [inner][2·columns][used]}: real rows, then imaginary. */
    double[] first() {
        int length = factors.length();
        double[] matrix = new double[window * 2 * columns()];
        for (int b = 0; b < factors.inner(); b++) {
            for (int c = 0; c < columns(); c++) {
                int real = (b * 2 * columns() + c) * used();
                int imaginary = real + columns() * used();
                for (int a = 0; a < used(); a++) {
                    int n = b + factors.inner() * a;
                    double weight = 0.5 - 0.5 * Turn.cosine(n, window);
                    matrix[real + a] = weight * Turn.cosine((long) n * c, length);
                    matrix[imaginary + a] = -weight * Turn.sine((long) n * c, length);
                }
            }
        }
        return matrix;
    }

    /** Row b of stage 1 that is added to row b, {@code [rows]}: −b; b = 0 and b = inner/2 to themselves. */
    int[] mirror() {
        int[] mirror = new int[rows()];
        for (int b = 0; b < rows(); b++) {
            mirror[b] = (factors.inner() - b) % factors.inner();
        }
        return mirror;
    }

    /** {@code [rows][rows]}, d by b; what was added to itself counts half. */
    double[] cosines() {
        double[] matrix = new double[rows() * rows()];
        for (int d = 0; d < rows(); d++) {
            for (int b = 0; b < rows(); b++) {
                double share = b == 0 || 2 * b == factors.inner() ? 0.5 : 1;
                matrix[d * rows() + b] = share * Turn.cosine((long) b * d, factors.inner());
            }
        }
        return matrix;
    }

    /** {@code [rows][rows]}, d by b. */
    double[] sines() {
        double[] matrix = new double[rows() * rows()];
        for (int d = 0; d < rows(); d++) {
            for (int b = 0; b < rows(); b++) {
                matrix[d * rows() + b] = Turn.sine((long) b * d, factors.inner());
            }
        }
        return matrix;
    }

    /**
     * Where bin k is, {@code [bins]}: among {@code X[c + outer·d]}, d by c, or, as its conjugate, among
     * {@code X[c − outer·d]} behind them.
     */
    int[] places() {
        int outer = factors.outer();
        int[] places = new int[factors.length() / 2 + 1];
        for (int k = 0; k < places.length; k++) {
            boolean mirrored = k % outer >= columns();
            int column = mirrored ? outer - k % outer : k % outer;
            int row = mirrored ? rows() + k / outer + 1 : k / outer;
            places[k] = row * columns() + column;
        }
        return places;
    }
}
