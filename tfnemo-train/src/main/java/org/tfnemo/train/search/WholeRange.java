package org.tfnemo.train.search;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Random;

/**
 * Whole numbers from {@code low} to {@code high}, both within. Each stands for the stretch of half a step around it.
 *
 * @param low at least 1 on a logarithmic scale
 * @param high above {@code low}
 */
public record WholeRange(long low, long high, Scale scale) implements Domain {
    private static final double HALF = 0.5;

    public WholeRange {
        requireNonNull(scale, "scale");
        if (low >= high) {
            throw new IllegalArgumentException("low must lie below high; got " + low + ".." + high);
        }
        if (scale == Scale.LOG && low < 1) {
            throw new IllegalArgumentException("low must be at least 1 on a logarithmic scale; got " + low);
        }
    }

    @Override
    public double draw(Random random) {
        double from = scale.coordinate(low - HALF);
        return nearest(from + random.nextDouble() * (scale.coordinate(high + HALF) - from));
    }

    @Override
    public String text(double value) {
        return Long.toString(Math.round(value));
    }

    @Override
    public double value(String text) {
        return Long.parseLong(text);
    }

    @Override
    public double place(double value) {
        double from = scale.coordinate(low);
        return (scale.coordinate(value) - from) / (scale.coordinate(high) - from);
    }

    @Override
    public Density density(List<Double> observed) {
        Kernels kernels = Kernels.of(
                observed.stream().mapToDouble(scale::coordinate).toArray(),
                scale.coordinate(low - HALF),
                scale.coordinate(high + HALF));
        return new Density() {
            @Override
            public double draw(Random random) {
                return nearest(kernels.draw(random));
            }

            @Override
            public double log(double value) {
                return kernels.logMass(scale.coordinate(value - HALF), scale.coordinate(value + HALF));
            }
        };
    }

    private double nearest(double coordinate) {
        return Math.min(high, Math.max(low, Math.rint(scale.value(coordinate))));
    }
}
