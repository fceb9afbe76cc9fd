package org.tfnemo.train.report;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tfnemo.train.report.Svg.Point;

/**
 * Curves over epochs 1, 2, ….
 *
 * @param title what is drawn
 * @param series the curves, each with a value per epoch; values that are no finite number are left out
 * @param marked the epoch to mark, from 1; 0 for none
 */
record LineChart(String title, List<Series> series, int marked) {
    private static final double WIDTH = 400;
    private static final double HEIGHT = 230;
    private static final double LEFT = 44;
    private static final double RIGHT = 10;
    private static final double TOP = 14;
    private static final double BOTTOM = 34;

    /** One curve: its name, the style sheet's class, a value per epoch. */
    record Series(String name, String style, List<Double> values) {
        Series {
            requireNonNull(name, "name");
            requireNonNull(style, "style");
            values = List.copyOf(values);
        }
    }

    LineChart {
        requireNonNull(title, "title");
        series = List.copyOf(series);
    }

    String svg() {
        Svg svg = new Svg(WIDTH, HEIGHT, title);
        Axis axis = Axis.over(
                series.stream().flatMap(curve -> curve.values().stream()).toList());
        int epochs =
                series.stream().mapToInt(curve -> curve.values().size()).max().orElse(0);
        for (double tick : axis.ticks()) {
            double y = y(axis, tick);
            svg.line(new Point(LEFT, y), new Point(WIDTH - RIGHT, y), "grid");
            svg.text(new Point(LEFT - 6, y + 4), "tick end", axis.label(tick));
        }
        int every = Math.max(1, (int) Math.ceil(epochs / 8.0));
        for (int epoch = 1; epoch <= epochs; epoch += every) {
            svg.text(new Point(x(epoch, epochs), HEIGHT - BOTTOM + 16), "tick middle", Integer.toString(epoch));
        }
        svg.text(new Point((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 3), "tick middle", "epoch");
        if (marked > 0 && marked <= epochs) {
            double x = x(marked, epochs);
            svg.line(new Point(x, TOP), new Point(x, HEIGHT - BOTTOM), "mark");
        }
        series.forEach(curve -> draw(svg, curve, axis, epochs));
        return svg.markup();
    }

    private static void draw(Svg svg, Series curve, Axis axis, int epochs) {
        List<Point> stretch = new ArrayList<>();
        for (int i = 0; i < curve.values().size(); i++) {
            double value = curve.values().get(i);
            if (Double.isFinite(value)) {
                stretch.add(new Point(x(i + 1, epochs), y(axis, value)));
            } else { // a gap, not a line across it
                svg.polyline(stretch, "curve " + curve.style());
                stretch.clear();
            }
        }
        svg.polyline(stretch, "curve " + curve.style());
        for (int i = 0; i < curve.values().size(); i++) {
            double value = curve.values().get(i);
            if (Double.isFinite(value)) {
                svg.dot(
                        new Point(x(i + 1, epochs), y(axis, value)),
                        curve.style(),
                        String.format(Locale.ROOT, "%s, epoch %d: %.4f", curve.name(), i + 1, value));
            }
        }
    }

    private static double x(int epoch, int epochs) {
        return epochs < 2 ? LEFT + 8 : LEFT + 8 + (WIDTH - LEFT - RIGHT - 16) * (epoch - 1) / (epochs - 1);
    }

    private static double y(Axis axis, double value) {
        return HEIGHT - BOTTOM - (HEIGHT - BOTTOM - TOP) * axis.share(value);
    }
}
