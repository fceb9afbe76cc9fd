package org.tfnemo.train.picture;

/** Points in order, in a picture's units. Owns its arrays. */
final class Polyline {
    private final double[] x;
    private final double[] y;

    /** @param y as many as {@code x}; both are taken over */
    Polyline(double[] x, double[] y) {
        if (x.length != y.length) {
            throw new IllegalArgumentException("y must be as many as x (" + x.length + "); got " + y.length);
        }
        this.x = x;
        this.y = y;
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
