package org.tfnemo.train.ensemble;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Stacking: a multinomial regression on all members' log probabilities. It is drawn towards the mean of the logits, so
 * that with little data it is that mean; cross-validation takes how strongly.
 */
record Stacking() implements Rule {
    private static final List<Double> STRENGTHS = List.of(1000.0, 100.0, 10.0);

    @Override
    public Combination fit(Panel validation, long seed) {
        return CrossValidation.best((panel, draws) -> all(panel), validation, seed);
    }

    @Override
    public Combination restored(EnsembleSpec spec) {
        return Stacked.of(spec.coefficients(), spec.members().size());
    }

    private static List<Combination> all(Panel panel) {
        Principal inputs = Principal.of(panel);
        List<Combination> all = new ArrayList<>();
        for (double strength : STRENGTHS) {
            all.add(new Stacked(
                    new MultinomialRegression(panel, inputs, strength, mean(panel)).fit(),
                    panel.members().size(),
                    panel.labels().size()));
        }
        return all;
    }

    private static double[] mean(Panel panel) {
        int labels = panel.labels().size();
        int columns = MultinomialRegression.columns(panel);
        double[] matrix = new double[labels * columns];
        for (int row = 0; row < labels; row++) {
            for (int member = 0; member < panel.members().size(); member++) {
                matrix[row * columns + member * labels + row] =
                        1.0 / panel.members().size();
            }
        }
        return matrix;
    }

    private static final class Stacked implements Combination {
        private final double[] matrix;
        private final int members;
        private final int labels;

        static Stacked of(List<List<Double>> rows, int members) {
            if (rows.isEmpty()) {
                throw new IllegalArgumentException("coefficients must be given for stacking; this ensemble was written"
                        + " before they were kept, so make it anew with tfnemo ensemble");
            }
            return new Stacked(
                    rows.stream()
                            .flatMap(List::stream)
                            .mapToDouble(Double::doubleValue)
                            .toArray(),
                    members,
                    rows.size());
        }

        Stacked(double[] matrix, int members, int labels) {
            this.matrix = matrix;
            this.members = members;
            this.labels = labels;
        }

        @Override
        public void combine(Panel panel, int clip, double[] answer) {
            MultinomialRegression.logits(panel, matrix, clip, answer);
            Probabilities.softmax(answer);
        }

        @Override
        public List<List<Double>> coefficients() {
            int columns = members * labels + 1;
            return IntStream.range(0, labels)
                    .mapToObj(row -> Arrays.stream(matrix, row * columns, (row + 1) * columns)
                            .boxed()
                            .toList())
                    .toList();
        }

        /** The share of each member in the sizes of all coefficients. */
        @Override
        public List<Double> weights() {
            double[] sizes = new double[members];
            for (int i = 0; i < matrix.length; i++) {
                int column = i % (members * labels + 1);
                if (column < members * labels) {
                    sizes[column / labels] += Math.abs(matrix[i]);
                }
            }
            return WeightedAverage.of(Averaging.LOGITS, sizes, 1).weights();
        }
    }
}
