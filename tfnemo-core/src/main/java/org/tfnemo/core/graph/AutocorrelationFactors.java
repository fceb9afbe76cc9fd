package org.tfnemo.core.graph;

/**
 * How the power spectrum behind a local autocorrelation is computed: {@code length} values, as many zeros behind them so
 * that the window's ends keep apart, transformed in two stages.
 *
 * @param factors of {@code 2·length}; {@code factors.inner} divides {@code length}, so that the zeros are whole columns
 */
record AutocorrelationFactors(FourierFactors factors) {
    /** The cheapest factors. */
    static AutocorrelationFactors of(int length) {
        AutocorrelationFactors cheapest = null;
        for (int inner = 1; inner <= length; inner++) {
            if (length % inner == 0) {
                AutocorrelationFactors some = new AutocorrelationFactors(new FourierFactors(inner, 2 * length / inner));
                if (cheapest == null || some.products() < cheapest.products()) {
                    cheapest = some;
                }
            }
        }
        return cheapest;
    }

    /** Values that are not zero of each {@code inner}-th sample: what stage 1 sums over. */
    int used() {
        return factors.outer() / 2;
    }

    /** Values in the window. */
    int length() {
        return factors.length() / 2;
    }

    /** Multiplications for one frame in both stages. */
    private long products() {
        return 2L * factors.outer() * length() + 4L * factors.spans() * factors.length();
    }
}
