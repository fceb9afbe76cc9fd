package org.tfnemo.train.ensemble;

/** The member with the lowest log loss, alone: what an ensemble has to beat. */
record BestMember() implements Rule {
    @Override
    public Combination fit(Panel validation, long seed) {
        int members = validation.members().size();
        WeightedAverage best = null;
        double lowest = Double.POSITIVE_INFINITY;
        for (int member = 0; member < members; member++) {
            double[] weights = new double[members];
            weights[member] = 1;
            WeightedAverage alone = WeightedAverage.of(Averaging.LOGITS, weights, 1);
            double loss = alone.logLoss(validation);
            if (best == null || loss < lowest) {
                lowest = loss;
                best = alone;
            }
        }
        return best;
    }

    @Override
    public Combination restored(EnsembleSpec spec) {
        return spec.average(Averaging.LOGITS);
    }
}
