package org.tfnemo.train.search;

import java.util.HashSet;
import java.util.List;
import java.util.Random;

/**
 * Named values without an order; a value is the place of its name.
 *
 * @param names at least one, none twice
 */
public record Choices(List<String> names) implements Domain {
    public Choices {
        names = List.copyOf(names);
        if (names.isEmpty() || new HashSet<>(names).size() != names.size()) {
            throw new IllegalArgumentException("names must be at least one, none twice; got " + names);
        }
    }

    @Override
    public double draw(Random random) {
        return random.nextInt(names.size());
    }

    @Override
    public String text(double value) {
        return names.get((int) value);
    }

    @Override
    public double value(String text) {
        int place = names.indexOf(text);
        if (place < 0) {
            throw new IllegalArgumentException("value must be one of " + names + "; got " + text);
        }
        return place;
    }

    @Override
    public double place(double value) {
        return names.size() == 1 ? 0 : value / (names.size() - 1);
    }

    /**
     * A mixture of one kernel per observation, {@code 1 + 1/k} at its own name and {@code 1/k} elsewhere (k kernels),
     * and of a uniform one.
     */
    @Override
    public Density density(List<Double> observed) {
        double[] weights = Kernels.weights(observed.size());
        double[] probabilities = new double[names.size()];
        double everywhere = 1.0 / weights.length;
        for (int kernel = 0; kernel < weights.length; kernel++) {
            boolean prior = kernel == observed.size();
            double sum = names.size() * everywhere + (prior ? 0 : 1);
            for (int name = 0; name < probabilities.length; name++) {
                boolean own = !prior && observed.get(kernel) == name;
                probabilities[name] += weights[kernel] * (everywhere + (own ? 1 : 0)) / sum;
            }
        }
        return new Density() {
            @Override
            public double draw(Random random) {
                return Kernels.pick(probabilities, random);
            }

            @Override
            public double log(double value) {
                return Math.log(probabilities[(int) value]);
            }
        };
    }
}
