package org.tfnemo.train.corpus;

import java.util.Locale;

/**
 * How much of a corpus goes to each part.
 *
 * @param train share, 0..1
 * @param validation share, 0..1
 * @param test share, 0..1; the three sum to 1
 */
public record Shares(double train, double validation, double test) {
    public Shares {
        if (!(train >= 0 && validation >= 0 && test >= 0) || Math.abs(train + validation + test - 1) > 1e-9) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT, "shares must be 0..1 and sum to 1; got %s, %s, %s", train, validation, test));
        }
    }

    /** 64 % training, 16 % validation, 20 % test: the published nEMO figures' shares. */
    public static Shares standard() {
        return new Shares(0.64, 0.16, 0.20);
    }

    /**
     * Whole counts that sum to {@code total}: each share rounded down, then one more to those with the largest
     * remainder until all are given out; at a tie training comes first, then validation.
     */
    int[] of(int total) {
        double[] exact = {train * total, validation * total, test * total};
        int[] counts = new int[exact.length];
        int left = total;
        for (int i = 0; i < exact.length; i++) {
            counts[i] = (int) exact[i];
            left -= counts[i];
        }
        for (; left > 0; left--) {
            int largest = 0;
            for (int i = 1; i < exact.length; i++) {
                // 1e-9: 0.16·25 and 0.64·25 must tie though binary fractions differ in the last place.
                if (exact[i] - counts[i] > exact[largest] - counts[largest] + 1e-9) {
                    largest = i;
                }
            }
            counts[largest]++;
        }
        return counts;
    }
}
