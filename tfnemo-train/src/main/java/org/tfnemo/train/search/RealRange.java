package org.tfnemo.train.search;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Random;

/**
 * Real numbers from {@code low} to {@code high}, both within.
 *
 * @param low above 0 on a logarithmic scale
 * @param high above {@code low}
 */
public record RealRange(double low, double high, Scale scale) implements Domain {
    public RealRange {
        requireNonNull(scale, "scale");
        if (!(low < high) || Double.isInfinite(high - low)) {
            throw new IllegalArgumentException("low must lie below high, both finite; got " + low + ".." + high);
        }
        if (scale == Scale.LOG && low <= 0) {
            throw new IllegalArgumentException("low must be above 0 on a logarithmic scale; got " + low);
        }
    }

    /** Linear from 0 to 1. */
    public static RealRange unit() {
        return new RealRange(0, 1, Scale.LINEAR);
    }

    @Override
    public double draw(Random random) {
        return held(span().draw(random));
    }

    @Override
    public String text(double value) {
        return Double.toString(value);
    }

    @Override
    public double value(String text) {
        return Double.parseDouble(text);
    }

    @Override
    public double place(double value) {
        return span().place(value);
    }

    @Override
    public Density density(List<Double> observed) {
        Kernels kernels = span().kernels(observed);
        return new Density() {
            @Override
            public double draw(Random random) {
                return held(scale.value(kernels.draw(random)));
            }

            @Override
            public double log(double value) {
                return kernels.logDensity(scale.coordinate(value));
            }
        };
    }

    private Span span() {
        return new Span(scale, low, high);
    }

    /** Rounding in exp and log must not lead out of the range. */
    private double held(double value) {
        return Math.min(high, Math.max(low, value));
    }
}
