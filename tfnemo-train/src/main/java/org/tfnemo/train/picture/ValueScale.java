package org.tfnemo.train.picture;

import java.util.Arrays;
import java.util.Locale;
import org.tfnemo.dsp.signal.FeatureMap;

/**
 * Which colour a value has.
 *
 * @param map the colours
 * @param lowest value of the first colour
 * @param highest value of the last one, above {@code lowest}
 * @param clipped whether values beyond the ends exist; they have the ends' colours
 */
record ValueScale(ColourMap map, double lowest, double highest, boolean clipped) {
    private static final int NOT_A_NUMBER = 0x9a9a9a;
    private static final double KEPT = 0.95;

    ValueScale {
        if (!(highest > lowest)) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "highest must be above lowest (%s); got %s", lowest, highest));
        }
    }

    /** From the smallest finite value to the largest. */
    static ValueScale spanning(FeatureMap values) {
        double[] sorted = finite(values);
        double lowest = sorted.length == 0 ? 0 : sorted[0];
        double highest = sorted.length == 0 ? 1 : sorted[sorted.length - 1];
        return new ValueScale(ColourMap.MAGMA, lowest, highest > lowest ? highest : lowest + 1, false);
    }

    /**
     * Around zero, as far as 95 % of the values reach: the mean level in a cepstrum's first row is so far off that all
     * else would look alike.
     */
    static ValueScale aroundZero(FeatureMap values) {
        double[] sizes = finite(values);
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = Math.abs(sizes[i]);
        }
        Arrays.sort(sizes);
        double reach = sizes.length == 0 ? 1 : sizes[(int) (KEPT * (sizes.length - 1))];
        double limit = reach > 0 ? reach : 1;
        boolean clipped = sizes.length > 0 && sizes[sizes.length - 1] > limit;
        return new ValueScale(ColourMap.COOLWARM, -limit, limit, clipped);
    }

    /** The colour of {@code value}, 0xRRGGBB; grey for NaN and infinity. */
    int rgb(double value) {
        return Double.isFinite(value) ? map.rgb((value - lowest) / (highest - lowest)) : NOT_A_NUMBER;
    }

    private static double[] finite(FeatureMap values) {
        float[] all = values.toArray();
        double[] finite = new double[all.length];
        int count = 0;
        for (float value : all) {
            if (Float.isFinite(value)) {
                finite[count++] = value;
            }
        }
        double[] sorted = Arrays.copyOf(finite, count);
        Arrays.sort(sorted);
        return sorted;
    }
}
