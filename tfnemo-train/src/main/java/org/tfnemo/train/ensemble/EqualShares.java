package org.tfnemo.train.ensemble;

/** The mean of the probabilities. Nothing is fitted. */
record EqualShares() implements Rule {
    @Override
    public Combination fit(Panel validation, long seed) {
        return WeightedAverage.equal(
                Averaging.PROBABILITIES, validation.members().size());
    }

    @Override
    public Combination restored(EnsembleSpec spec) {
        return spec.average(Averaging.PROBABILITIES);
    }
}
