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
        return nearest(stretches().draw(random));
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
        return new Span(scale, low, high).place(value);
    }

    @Override
    public Density density(List<Double> observed) {
        Kernels kernels = stretches().kernels(observed);
        return new Density() {
            @Override
            public double draw(Random random) {
                return nearest(scale.value(kernels.draw(random)));
            }

            @Override
            public double log(double value) {
                return kernels.logMass(scale.coordinate(value - HALF), scale.coordinate(value + HALF));
            }
        };
    }

    /** From the lower end of the lowest number's stretch to the upper end of the highest's. */
    private Span stretches() {
        return new Span(scale, low - HALF, high + HALF);
    }

    private double nearest(double value) {
        return Math.min(high, Math.max(low, Math.rint(value)));
    }
}
