package org.tfnemo.train.picture;

/** The inside of a line chart. */
record Plot(Canvas canvas, Box box, Axis horizontal, Axis vertical) {
    private static final double DOT = 3;

    /** The line through the points of {@code series}, broken where a value is not finite; a lone point is a dot. */
    void line(Series series, Stroke stroke) {
        int from = 0;
        for (int i = 0; i <= series.points(); i++) {
            if (i == series.points() || !Double.isFinite(series.y(i))) {
                piece(series, from, i, stroke);
                from = i + 1;
            }
        }
    }

    private void piece(Series series, int from, int to, Stroke stroke) {
        double[] x = new double[to - from];
        double[] y = new double[to - from];
        for (int i = from; i < to; i++) {
            x[i - from] = box.across(horizontal.place(series.x(i)));
            y[i - from] = box.up(vertical.place(series.y(i)));
        }
        if (x.length == 1) {
            canvas.fill(new Box(x[0] - DOT / 2, y[0] - DOT / 2, DOT, DOT), stroke.rgb());
        } else if (x.length > 1) {
            canvas.line(new Polyline(x, y), stroke);
        }
    }
}
