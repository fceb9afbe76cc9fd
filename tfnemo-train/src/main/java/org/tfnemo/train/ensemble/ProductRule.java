package org.tfnemo.train.ensemble;

import java.util.List;

/** The product of the probabilities, brought to the sum 1: right where members err independently. Nothing is fitted. */
record ProductRule() implements Rule {
    @Override
    public Combination fit(Panel validation, long seed) {
        int members = validation.members().size();
        // A product of n is the n-th power of the geometric mean.
        WeightedAverage mean = WeightedAverage.equal(Averaging.LOGITS, members);
        return new WeightedAverage(mean.averaging(), List.copyOf(mean.weights()), 1.0 / members);
    }

    @Override
    public Combination restored(EnsembleSpec spec) {
        return spec.average(Averaging.LOGITS);
    }
}
