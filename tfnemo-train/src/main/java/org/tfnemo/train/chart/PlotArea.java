package org.tfnemo.train.chart;

import org.tfnemo.train.chart.Svg.Point;

/**
 * Where lines are drawn: a picture's size, in pixels, and what its four margins take of it.
 *
 * @param width of the picture
 * @param height of the picture
 * @param left for the labels of the upright axis
 * @param right so that the last label is not cut
 * @param top so that a line at the top is whole
 * @param bottom for the labels of the level axis
 */
record PlotArea(double width, double height, double left, double right, double top, double bottom) {
    /** The place of {@code share}, 0 at the left edge and 1 at the right. */
    double x(double share) {
        return left + (width - left - right) * share;
    }

    /** The place of {@code share}, 0 at the lower edge and 1 at the upper. */
    double y(double share) {
        return height - bottom - (height - bottom - top) * share;
    }

    /** A level line with its label for each tick of {@code up}. */
    void drawGrid(Svg svg, ValueAxis up) {
        for (double tick : up.ticks()) {
            double y = y(up.share(tick));
            svg.line(new Point(left, y), new Point(width - right, y), "grid");
            svg.text(new Point(left - 6, y + 4), "tick end", up.label(tick));
        }
    }

    /** {@code label} below the place {@code x}. */
    void drawBelow(Svg svg, double x, String label) {
        svg.text(new Point(x, height - bottom + 16), "tick middle", label);
    }

    /** What the level axis shows, below its labels. */
    void drawName(Svg svg, String name) {
        svg.text(new Point(x(0.5), height - 4), "tick middle", name);
    }
}
