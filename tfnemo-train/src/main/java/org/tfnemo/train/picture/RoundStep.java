package org.tfnemo.train.picture;

import java.math.BigDecimal;

/** Distances between marks that people read easily: 1, 2 or 5 times a power of ten. */
final class RoundStep {
    private static final int[] LEADING = {1, 2, 5};

    private RoundStep() {}

    /** The smallest such step that is at least {@code least}, exact in decimal. */
    static BigDecimal atLeast(double least) {
        int exponent = (int) Math.floor(Math.log10(least));
        for (int digit : LEADING) {
            BigDecimal step = BigDecimal.valueOf(digit).scaleByPowerOfTen(exponent);
            if (step.doubleValue() >= least * (1 - 1e-9)) { // 1e-9: binary fractions of a round distance
                return step;
            }
        }
        return BigDecimal.ONE.scaleByPowerOfTen(exponent + 1);
    }
}
