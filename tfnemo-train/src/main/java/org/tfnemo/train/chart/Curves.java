package org.tfnemo.train.chart;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tfnemo.train.chart.Svg.Point;

/**
 * Lines over a common axis.
 *
 * @param title what is drawn
 * @param across what the horizontal axis counts or measures
 * @param curves the lines
 * @param mark a place to mark by an upright line; NaN for none
 */
public record Curves(String title, String across, List<Curve> curves, double mark) implements Chart {
    private static final PlotArea AREA = new PlotArea(400, 230, 44, 10, 14, 34);
    private static final double MARGIN = 8;
    private static final int DOTS = 120; // beyond it, dots would hide the line

    public Curves {
        requireNonNull(title, "title");
        requireNonNull(across, "across");
        curves = List.copyOf(curves);
    }

    @Override
    public String svg() {
        Svg svg = new Svg(AREA.width(), AREA.height(), title);
        ValueAxis up = ValueAxis.over(
                curves.stream().flatMap(curve -> curve.y().stream()).toList());
        ValueAxis along = ValueAxis.over(
                curves.stream().flatMap(curve -> curve.x().stream()).toList());
        Frame frame = new Frame(along, up, counted());
        AREA.drawGrid(svg, up);
        for (double tick : frame.below(along)) {
            String label = frame.counted() ? Integer.toString((int) tick) : along.label(tick);
            AREA.drawBelow(svg, frame.x(tick), label);
        }
        AREA.drawName(svg, across);
        if (Double.isFinite(mark)) {
            svg.line(new Point(frame.x(mark), AREA.y(1)), new Point(frame.x(mark), AREA.y(0)), "mark");
        }
        curves.forEach(curve -> draw(svg, curve, frame));
        return svg.markup();
    }

    @Override
    public ChartData data() {
        return Curve.table(curves, across, "value");
    }

    private void draw(Svg svg, Curve curve, Frame frame) {
        List<Point> stretch = new ArrayList<>();
        for (int i = 0; i < curve.x().size(); i++) {
            double value = curve.y().get(i);
            if (Double.isFinite(value)) {
                stretch.add(new Point(frame.x(curve.x().get(i)), frame.y(value)));
            } else { // a gap, not a line across it
                svg.polyline(stretch, "curve " + curve.style());
                stretch.clear();
            }
        }
        svg.polyline(stretch, "curve " + curve.style());
        int every = Math.max(1, (int) Math.ceil((double) curve.x().size() / DOTS));
        for (int i = 0; i < curve.x().size(); i += every) {
            double value = curve.y().get(i);
            if (Double.isFinite(value)) {
                double x = curve.x().get(i);
                String place = frame.counted() ? Integer.toString((int) x) : String.format(Locale.ROOT, "%.3f", x);
                svg.dot(
                        new Point(frame.x(x), frame.y(value)),
                        curve.style(),
                        String.format(Locale.ROOT, "%s, %s %s: %.4f", curve.name(), across, place, value));
            }
        }
    }

    private boolean counted() {
        return curves.stream().flatMap(curve -> curve.x().stream()).allMatch(x -> x == Math.rint(x) && x >= 1);
    }

    /** Where values lie; what is counted begins with its first at the left, what is measured with a round value. */
    private record Frame(ValueAxis across, ValueAxis up, boolean counted) {
        double x(double value) {
            double share = counted ? (most() < 2 ? 0 : (value - 1) / (most() - 1)) : across.share(value);
            return AREA.x(0) + MARGIN + (AREA.x(1) - AREA.x(0) - 2 * MARGIN) * share;
        }

        double y(double value) {
            return AREA.y(up.share(value));
        }

        List<Double> below(ValueAxis axis) {
            if (!counted) {
                return axis.ticks();
            }
            List<Double> ticks = new ArrayList<>();
            int every = Math.max(1, (int) Math.ceil(most() / 8));
            for (int i = 1; i <= most(); i += every) {
                ticks.add((double) i);
            }
            return ticks;
        }

        private double most() {
            return across.most();
        }
    }
}
