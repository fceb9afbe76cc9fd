package org.tfnemo.train.ensemble;

import java.util.Collections;
import java.util.List;

/**
 * Each member votes for its likeliest label; the mean of their probabilities counts as one vote more, which breaks ties
 * and leaves no label impossible. Nothing is fitted.
 */
record Vote() implements Rule {
    @Override
    public Combination fit(Panel validation, long seed) {
        return new Votes(validation.members().size());
    }

    @Override
    public Combination restored(EnsembleSpec spec) {
        return new Votes(spec.members().size());
    }

    private record Votes(int members) implements Combination {
        @Override
        public void combine(Panel panel, int clip, double[] answer) {
            WeightedAverage.equal(Averaging.PROBABILITIES, members).combine(panel, clip, answer);
            for (int member = 0; member < members; member++) {
                answer[likeliest(panel, member, clip)]++;
            }
            for (int label = 0; label < answer.length; label++) {
                answer[label] /= members + 1;
            }
        }

        @Override
        public List<Double> weights() {
            return Collections.nCopies(members, 1.0 / members);
        }

        private static int likeliest(Panel panel, int member, int clip) {
            int best = 0;
            for (int label = 1; label < panel.labels().size(); label++) {
                if (panel.log(member, clip, label) > panel.log(member, clip, best)) {
                    best = label;
                }
            }
            return best;
        }
    }
}
