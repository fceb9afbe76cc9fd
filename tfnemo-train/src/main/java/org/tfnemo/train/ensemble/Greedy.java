package org.tfnemo.train.ensemble;

/**
 * Greedy selection with replacement: again and again the member is added to the bag whose probabilities lower the log
 * loss of the bag's mean most; the best bag on the way is kept, and its temperature fitted.
 *
 * <p>Source: Caruana et al. 2004, Ensemble Selection from Libraries of Models, without bagging of members. Known
 * differences: log loss as the measure; starts from nothing, so that the first is the best member.
 *
 * @param rounds members that the largest bag holds
 */
record Greedy(int rounds) implements Rule {
    Greedy {
        if (rounds < 1) {
            throw new IllegalArgumentException("rounds must be at least 1; got " + rounds);
        }
    }

    /** Fifty rounds: weights to a fiftieth. */
    static Greedy standard() {
        return new Greedy(50);
    }

    @Override
    public Combination fit(Panel validation, long seed) {
        Bag bag = new Bag(validation);
        double[] best = bag.counts.clone();
        double lowest = Double.POSITIVE_INFINITY;
        for (int round = 0; round < rounds; round++) {
            double loss = bag.addBest();
            if (loss < lowest) {
                lowest = loss;
                best = bag.counts.clone();
            }
        }
        return Temperature.fit(WeightedAverage.of(Averaging.PROBABILITIES, best, 1), validation);
    }

    @Override
    public Combination restored(EnsembleSpec spec) {
        return spec.average(Averaging.PROBABILITIES);
    }

    /** Members, some of them several times, and the sums of what they say: all that the loss of their mean needs. */
    private static final class Bag {
        private final double[] counts;
        private final double[][] truth; // [member][clip]: the probability of the true label
        private final double[][] whole; // of all labels: 1 but for rounding
        private final double[] truthSum;
        private final double[] wholeSum;

        Bag(Panel panel) {
            int members = panel.members().size();
            counts = new double[members];
            truth = new double[members][panel.size()];
            whole = new double[members][panel.size()];
            truthSum = new double[panel.size()];
            wholeSum = new double[panel.size()];
            for (int member = 0; member < members; member++) {
                for (int clip = 0; clip < panel.size(); clip++) {
                    truth[member][clip] = panel.probability(member, clip, panel.truth(clip));
                    for (int label = 0; label < panel.labels().size(); label++) {
                        whole[member][clip] += panel.probability(member, clip, label);
                    }
                }
            }
        }

        /** Adds the member that leaves the lowest loss, the first of equals; gives that loss. */
        double addBest() {
            int best = 0;
            double lowest = Double.POSITIVE_INFINITY;
            for (int member = 0; member < counts.length; member++) {
                double loss = lossWith(member);
                if (loss < lowest) {
                    lowest = loss;
                    best = member;
                }
            }
            counts[best]++;
            for (int clip = 0; clip < truthSum.length; clip++) {
                truthSum[clip] += truth[best][clip];
                wholeSum[clip] += whole[best][clip];
            }
            return lowest;
        }

        private double lossWith(int member) {
            double sum = 0;
            for (int clip = 0; clip < truthSum.length; clip++) {
                sum -= Math.log((truthSum[clip] + truth[member][clip]) / (wholeSum[clip] + whole[member][clip]));
            }
            return sum / truthSum.length;
        }
    }
}
