package org.tfnemo.core.graph;

/**
 * The constant matrices of a windowed Fourier transform of real samples in two stages, with what mirrors itself computed
 * once, in double.
 *
 * <pre>  X[c + outer·d] is that of outer − c and −1 − d, conjugated: c = 0..outer/2 will do, for all d
 *   C[d] = Σ cos(2πbd/inner)·(Y[b] + Y[−b]),   S[d] = Σ sin(2πbd/inner)·(Y[b] − Y[−b]),   b = 0..inner/2
 *   X[c + outer·d] = C[d] − i·S[d],   X[c − outer·d] = C[d] + i·S[d],   d = 0..inner/2</pre>
 *
 * <p>A third of the products of {@link FourierMatrices}, for as many sums again: worth it where products are dear.
 */
final class FoldedMatrices {
    private final FourierFactors factors;

    FoldedMatrices(FourierFactors factors) {
        this.factors = factors;
    }

    /** Values of {@code c}. */
    int columns() {
        return factors.outer() / 2 + 1;
    }

    /** Values of {@code b} after folding, and of {@code d}. */
    int rows() {
        return factors.inner() / 2 + 1;
    }

    /** Stage 1 with the periodic Hann window folded in, {@code [inner][2·columns][outer]}: real rows, then imaginary. */
    double[] first() {
        int outer = factors.outer();
        int length = factors.length();
        double[] matrix = new double[factors.inner() * 2 * columns() * outer];
        for (int b = 0; b < factors.inner(); b++) {
            for (int c = 0; c < columns(); c++) {
                int real = (b * 2 * columns() + c) * outer;
                int imaginary = real + columns() * outer;
                for (int a = 0; a < outer; a++) {
                    int n = b + factors.inner() * a;
                    double window = 0.5 - 0.5 * Turn.cosine(n, length);
                    matrix[real + a] = window * Turn.cosine((long) n * c, length);
                    matrix[imaginary + a] = -window * Turn.sine((long) n * c, length);
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

    /** Where bin k is among the values of {@code d} by {@code c}, those of −d behind them, {@code [bins]}. */
    int[] places() {
        int inner = factors.inner();
        int outer = factors.outer();
        int[] places = new int[factors.length() / 2 + 1];
        for (int k = 0; k < places.length; k++) {
            boolean mirrored = k % outer >= columns();
            int c = mirrored ? outer - k % outer : k % outer;
            int d = mirrored ? inner - 1 - k / outer : k / outer;
            int row = d < rows() ? d : rows() + inner - d;
            places[k] = row * columns() + c;
        }
        return places;
    }
}
