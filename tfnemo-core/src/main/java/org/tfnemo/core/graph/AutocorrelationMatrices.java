package org.tfnemo.core.graph;

/**
 * The constant matrices of an autocorrelation by way of its power spectrum, in float32 from double.
 *
 * <pre>  P[k] = |Σ w[n]·x[n]·e^(−2πikn/2N)|²,  n = 0..N−1,  k = 0..N
 *   y[lag] = (1/2N)·Σ s_k·P[k]·cos(2πk·lag/2N),  s_0 = s_N = 1, else 2</pre>
 *
 * <p>cos(2πk·lag/2N) is the same for k and N − k where the lag is even and the opposite where it is odd: their sum and
 * their difference need half the products each.
 */
final class AutocorrelationMatrices {
    private final AutocorrelationFactors settings;
    private final int length;

    AutocorrelationMatrices(AutocorrelationFactors settings) {
        this.settings = settings;
        this.length = settings.length();
    }

    /** Stage 1 with the periodic Hann window folded in, {@code [inner][2·outer][used]}. */
    float[] first() {
        FourierFactors factors = settings.factors();
        int outer = factors.outer();
        int used = settings.used();
        float[] matrix = new float[factors.inner() * 2 * outer * used];
        for (int b = 0; b < factors.inner(); b++) {
            for (int c = 0; c < outer; c++) {
                int real = (b * 2 * outer + c) * used;
                int imaginary = real + outer * used;
                for (int a = 0; a < used; a++) {
                    int n = b + factors.inner() * a;
                    double window = 0.5 - 0.5 * Turn.cosine(n, length);
                    long turn = (long) n * c;
                    matrix[real + a] = (float) (window * Turn.cosine(turn, 2 * length));
                    matrix[imaginary + a] = (float) (-window * Turn.sine(turn, 2 * length));
                }
            }
        }
        return matrix;
    }

    /** From {@code P[k] + P[N−k]} to the even lags, {@code [evenLags][sums]}. */
    float[] even() {
        return cosines(0, evenLags(), sums());
    }

    /** From {@code P[k] − P[N−k]} to the odd lags, {@code [oddLags][differences]}. */
    float[] odd() {
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

    private float[] cosines(int firstLag, int lags, int pairs) {
        float[] matrix = new float[lags * pairs];
        for (int i = 0; i < lags; i++) {
            int lag = firstLag + 2 * i;
            for (int k = 0; k < pairs; k++) {
                double share = (k == 0 || 2 * k == length ? 1.0 : 2.0) / (2 * length);
                matrix[i * pairs + k] = (float) (share * Turn.cosine((long) k * lag, 2 * length));
            }
        }
        return matrix;
    }
}
