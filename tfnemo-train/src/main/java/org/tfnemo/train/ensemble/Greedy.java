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
        double[] bag = new double[validation.members().size()];
        double[] best = bag.clone();
        double lowest = Double.POSITIVE_INFINITY;
        for (int round = 0; round < rounds; round++) {
            double loss = addBest(bag, validation);
            if (loss < lowest) {
                lowest = loss;
                best = bag.clone();
            }
        }
        return Temperature.fit(average(best), validation);
    }

    private static double addBest(double[] bag, Panel panel) {
        int best = 0;
        double lowest = Double.POSITIVE_INFINITY;
        for (int member = 0; member < bag.length; member++) {
            bag[member]++;
            double loss = average(bag).logLoss(panel);
            bag[member]--;
            if (loss < lowest) {
                lowest = loss;
                best = member;
            }
        }
        bag[best]++;
        return lowest;
    }

    private static WeightedAverage average(double[] bag) {
        return WeightedAverage.of(Averaging.PROBABILITIES, bag, 1);
    }
}
