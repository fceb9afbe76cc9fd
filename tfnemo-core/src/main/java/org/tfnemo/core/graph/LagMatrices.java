package org.tfnemo.core.graph;

/**
 * The constant matrices from a power spectrum to an autocorrelation, in double.
 *
 * <pre>  y[lag] = (1/2N)·Σ s_k·P[k]·cos(2πk·lag/2N),  k = 0..N,  s_0 = s_N = 1, else 2</pre>
 *
 * <p>The cosine is the same for k and N − k where the lag is even and the opposite where it is odd: their sum and their
 * difference need half the products each.
 *
 * @param length N, the number of lags, at least 2
 */
record LagMatrices(int length) {
    /** From {@code P[k] + P[N−k]} to the even lags, {@code [evenLags][sums]}. */
    double[] even() {
        return cosines(0, evenLags(), sums());
    }

    /** From {@code P[k] − P[N−k]} to the odd lags, {@code [oddLags][differences]}. */
    double[] odd() {
        return cosines(1, oddLags(), differences());
    }

    int evenLags() {
        return (length + 1) / 2;
    }

    int oddLags() {
        return length / 2;
    }

    /** Pairs of k and N − k, the middle one paired with itself. */
    int sums() {
        return length / 2 + 1;
    }

    /** The same without the middle one, whose difference is 0. */
    int differences() {
        return (length + 1) / 2;
    }

    private double[] cosines(int firstLag, int lags, int pairs) {
        double[] matrix = new double[lags * pairs];
        for (int i = 0; i < lags; i++) {
            int lag = firstLag + 2 * i;
            for (int k = 0; k < pairs; k++) {
                double share = (k == 0 || 2 * k == length ? 1.0 : 2.0) / (2 * length);
                matrix[i * pairs + k] = share * Turn.cosine((long) k * lag, 2 * length);
            }
        }
        return matrix;
    }
}
