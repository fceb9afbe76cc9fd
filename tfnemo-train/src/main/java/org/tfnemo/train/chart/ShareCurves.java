package org.tfnemo.train.chart;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tfnemo.train.chart.Svg.Point;

/**
 * Lines over a share, from 0 to 1, of another share.
 *
 * @param title what is drawn
 * @param across what the horizontal axis is a share of
 * @param up what the vertical axis is a share of
 * @param curves the lines
 * @param ideal what the lines are compared with
 */
public record ShareCurves(String title, String across, String up, List<Curve> curves, Ideal ideal) implements Chart {
    private static final PlotArea AREA = new PlotArea(400, 270, 56, 14, 12, 38);
    private static final double LETTER = 12; // of the upright words beside the axis
    private static final int DOTS = 20; // more would hide the line; they are there to be pointed at, but not seen
    private static final int POINTED = 60;

    /** What stands behind the lines. */
    public enum Ideal {
        /** Nothing; the vertical axis covers the values. */
        NONE,
        /** The line where both shares are equal; the vertical axis goes from 0 to 1. */
        DIAGONAL
    }

    public ShareCurves {
        requireNonNull(title, "title");
        requireNonNull(across, "across");
        requireNonNull(up, "up");
        requireNonNull(ideal, "ideal");
        curves = List.copyOf(curves);
    }

    @Override
    public String svg() {
        Svg svg = new Svg(AREA.width(), AREA.height(), title);
        ValueAxis along = ValueAxis.over(List.of(0.0, 1.0));
        ValueAxis upright = ideal == Ideal.DIAGONAL
                ? along
                : ValueAxis.over(
                        curves.stream().flatMap(curve -> curve.y().stream()).toList());
        Frame frame = new Frame(along, upright);
        AREA.drawGrid(svg, upright);
        for (int i = 0; i <= 5; i++) {
            double tick = i / 5.0;
            AREA.drawBelow(svg, frame.x(tick), String.format(Locale.ROOT, "%.1f", tick));
        }
        AREA.drawName(svg, across);
        svg.text(new Point(LETTER, AREA.y(0.5)), -90, "tick middle", up);
        if (ideal == Ideal.DIAGONAL) {
            svg.line(new Point(frame.x(0), frame.y(0)), new Point(frame.x(1), frame.y(1)), "mark");
        }
        curves.forEach(curve -> draw(svg, curve, frame));
        return svg.markup();
    }

    @Override
    public ChartData data() {
        return Curve.table(curves, across, up);
    }

    private void draw(Svg svg, Curve curve, Frame frame) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < curve.x().size(); i++) {
            points.add(new Point(frame.x(curve.x().get(i)), frame.y(curve.y().get(i))));
        }
        svg.polyline(points, "curve " + curve.style());
        int every = Math.max(1, (int) Math.ceil((double) points.size() / POINTED));
        for (int i = 0; i < points.size(); i += every) {
            String hover = String.format(
                    Locale.ROOT,
                    "%s: %s %.3f, %s %.3f",
                    curve.name(),
                    across,
                    curve.x().get(i),
                    up,
                    curve.y().get(i));
            if (points.size() <= DOTS) {
                svg.dot(points.get(i), curve.style(), hover);
            } else {
                svg.hidden(points.get(i), hover);
            }
        }
    }

    private record Frame(ValueAxis along, ValueAxis upright) {
        double x(double value) {
            return AREA.x(along.share(value));
        }

        double y(double value) {
            return AREA.y(upright.share(value));
        }
    }
}
