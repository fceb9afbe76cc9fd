package org.tfnemo.train.ensemble;

import org.apache.commons.math3.analysis.MultivariateFunction;

/** Remembers the lowest point of a function, so that a search whose budget ends early still has one. */
final class Minimum implements MultivariateFunction {
    private final MultivariateFunction function;
    private double[] point;
    private double value = Double.POSITIVE_INFINITY;

    /** @param start looked at first */
    Minimum(MultivariateFunction function, double[] start) {
        this.function = function;
        this.point = start.clone();
        value(start);
    }

    @Override
    public double value(double[] x) {
        double here = function.value(x);
        if (here < value) {
            value = here;
            point = x.clone();
        }
        return here;
    }

    double[] point() {
        return point.clone();
    }
}
