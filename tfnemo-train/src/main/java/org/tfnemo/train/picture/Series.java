package org.tfnemo.train.picture;

import static java.util.Objects.requireNonNull;

/** Points of one line of a {@link LineChart}. Owns its values. */
public final class Series {
    private final String name;
    private final double[] x;
    private final double[] y;

    /**
     * @param name for the legend; empty for none
     * @param x finite and ascending, at least one; not modified
     * @param y as many; NaN leaves a gap; not modified
     */
    public Series(String name, double[] x, double[] y) {
        this.name = requireNonNull(name, "name");
        this.x = requireNonNull(x, "x").clone();
        this.y = requireNonNull(y, "y").clone();
        if (x.length == 0 || x.length != y.length) {
            throw new IllegalArgumentException(
                    "x and y must be equally many and at least one; got " + x.length + " and " + y.length);
        }
    }

    /** What it is called in the legend. */
    public String name() {
        return name;
    }

    int points() {
        return x.length;
    }

    double x(int point) {
        return x[point];
    }

    double y(int point) {
        return y[point];
    }
}
