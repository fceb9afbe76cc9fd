package org.tfnemo.train.evaluate;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;

/**
 * Whether two models differ by more than chance on the same clips: only the clips that one has right and the other
 * wrong say anything.
 *
 * <p>Source: McNemar 1947; Edwards 1948 for the correction; statsmodels' {@code mcnemar}. Known difference: with as many
 * on either side the corrected statistic is 0, where statsmodels gives 1 / (number of such clips).
 *
 * @param bothRight clips that both have right
 * @param onlyFirst clips that only the first has right
 * @param onlySecond clips that only the second has right
 * @param bothWrong clips that neither has right
 * @param exact two-sided p-value by the binomial distribution; 1 where they never differ
 * @param statistic (|b − c| − 1)² / (b + c); 0 where they never differ
 * @param corrected its p-value, by the χ² distribution of one degree of freedom; good from some 25 differences on
 */
public record McNemar(
        int bothRight, int onlyFirst, int onlySecond, int bothWrong, double exact, double statistic, double corrected) {

    /**
     * Compares two models on the same clips, in whatever order.
     *
     * @throws IllegalArgumentException when one has a clip that the other lacks, or another true label for it
     */
    public static McNemar of(Predictions first, Predictions second) {
        Map<String, Prediction> others =
                second.clips().stream().collect(Collectors.toMap(Prediction::fileId, Function.identity()));
        int[] counts = new int[4];
        for (Prediction clip : first.clips()) {
            Prediction other = others.get(clip.fileId());
            if (other == null || first.size() != second.size()) {
                throw new IllegalArgumentException("both models must have heard the same clips; got " + first.size()
                        + " and " + second.size() + (other == null ? ", " + clip.fileId() + " in the first only" : ""));
            }
            if (!other.label().equals(clip.label())) {
                throw new IllegalArgumentException("true label of " + clip.fileId() + " must be the same for both; got "
                        + clip.label() + " and " + other.label());
            }
            boolean right = first.predicted(clip).equals(clip.label());
            boolean otherRight = second.predicted(other).equals(other.label());
            counts[(right ? 0 : 2) + (otherRight ? 0 : 1)]++;
        }
        return of(counts[0], counts[1], counts[2], counts[3]);
    }

    private static McNemar of(int bothRight, int onlyFirst, int onlySecond, int bothWrong) {
        int differing = onlyFirst + onlySecond;
        double statistic = 0;
        double exact = 1;
        if (differing > 0) {
            double excess = Math.max(0, Math.abs(onlyFirst - onlySecond) - 1);
            statistic = excess * excess / differing;
            // null: no generator, nothing is drawn
            exact = Math.min(
                    1,
                    2
                            * new BinomialDistribution(null, differing, 0.5)
                                    .cumulativeProbability(Math.min(onlyFirst, onlySecond)));
        }
        double corrected = 1 - new ChiSquaredDistribution(null, 1).cumulativeProbability(statistic);
        return new McNemar(bothRight, onlyFirst, onlySecond, bothWrong, exact, statistic, corrected);
    }
}
