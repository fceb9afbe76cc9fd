package org.tfnemo.train.search;

import java.util.List;
import java.util.Random;

/**
 * A stretch of a scale.
 *
 * @param scale how it is measured
 * @param low its lower end, above 0 on a logarithmic scale
 * @param high its upper end, above {@code low}
 */
record Span(Scale scale, double low, double high) {
    /** A value with the same chance everywhere on the scale. Rounding may lead out of the span by a last place. */
    double draw(Random random) {
        double from = scale.coordinate(low);
        return scale.value(from + random.nextDouble() * (scale.coordinate(high) - from));
    }

    /** Where {@code value} lies on the scale, 0 at the lower end and 1 at the upper. */
    double place(double value) {
        double from = scale.coordinate(low);
        return (scale.coordinate(value) - from) / (scale.coordinate(high) - from);
    }

    /** Kernels over the places of {@code observed}. */
    Kernels kernels(List<Double> observed) {
        return Kernels.of(
                observed.stream().mapToDouble(scale::coordinate).toArray(),
                scale.coordinate(low),
                scale.coordinate(high));
    }
}
