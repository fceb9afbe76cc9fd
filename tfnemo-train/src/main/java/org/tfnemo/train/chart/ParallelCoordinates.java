package org.tfnemo.train.chart;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.tfnemo.train.chart.Svg.Point;

/**
 * Parallel coordinates: an upright axis for each figure, a line for each thing through its places on them. Later lines
 * lie in front.
 *
 * @param title what is shown
 * @param axes at least two
 * @param lines a value per axis each
 */
public record ParallelCoordinates(String title, List<Axis> axes, List<Line> lines) implements Chart {
    private static final double NARROWEST = 400;
    private static final double PITCH = 84;
    private static final double HEIGHT = 260;
    private static final double LEFT = 52;
    private static final double RIGHT = 40;
    private static final double TOP = 14;
    private static final double BOTTOM = 44;
    private static final double ROW = 14;
    private static final int LETTERS = 22;

    /**
     * An axis.
     *
     * @param name below it
     * @param ticks what stands where
     */
    public record Axis(String name, List<Tick> ticks) {
        public Axis {
            requireNonNull(name, "name");
            ticks = List.copyOf(ticks);
        }
    }

    /** What stands at {@code place}, 0 at the lower end and 1 at the upper. */
    public record Tick(double place, String label) {}

    /** A value of a line: where it lies on its axis, 0..1, and how it is written. */
    public record Value(double place, String text) {}

    /**
     * A line.
     *
     * @param style the style sheet's class, see {@link Palette}
     * @param values one per axis
     */
    public record Line(String name, String style, List<Value> values) {
        public Line {
            requireNonNull(name, "name");
            requireNonNull(style, "style");
            values = List.copyOf(values);
        }
    }

    public ParallelCoordinates {
        requireNonNull(title, "title");
        axes = List.copyOf(axes);
        lines = List.copyOf(lines);
        int size = axes.size();
        if (size < 2) {
            throw new IllegalArgumentException("axes must be at least two, or there is nothing to join; got " + size);
        }
        if (lines.stream().anyMatch(line -> line.values().size() != size)) {
            throw new IllegalArgumentException("lines must have a value for each of " + size + " axes");
        }
    }

    @Override
    public String svg() {
        Svg svg = new Svg(width(), HEIGHT, title);
        for (int i = 0; i < axes.size(); i++) {
            svg.line(new Point(x(i), y(0)), new Point(x(i), y(1)), "grid");
        }
        lines.forEach(line -> draw(svg, line));
        for (int i = 0; i < axes.size(); i++) { // over the lines
            for (Tick tick : axes.get(i).ticks()) {
                svg.text(new Point(x(i) - 5, y(tick.place()) + 4), "tick end", tick.label());
            }
            String name = Labels.brief(axes.get(i).name(), LETTERS);
            double lower = i % 2 * ROW; // neighbours' names are longer than the room between them
            svg.text(new Point(x(i), HEIGHT - BOTTOM + 2 + ROW + lower), "tick middle", name);
        }
        return svg.markup();
    }

    @Override
    public ChartData data() {
        List<String> header = new ArrayList<>(List.of("line"));
        axes.forEach(axis -> header.add(axis.name()));
        List<List<String>> rows = new ArrayList<>();
        for (Line line : lines) {
            List<String> row = new ArrayList<>(List.of(line.name()));
            line.values().forEach(value -> row.add(value.text()));
            rows.add(row);
        }
        return new ChartData(header, rows);
    }

    private void draw(Svg svg, Line line) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < axes.size(); i++) {
            points.add(new Point(x(i), y(line.values().get(i).place())));
        }
        svg.polyline(points, "curve " + line.style());
        for (int i = 0; i < axes.size(); i++) {
            String value = line.values().get(i).text();
            svg.dot(
                    points.get(i),
                    line.style(),
                    line.name() + ", " + axes.get(i).name() + ": " + value);
        }
    }

    private double width() {
        return Math.max(NARROWEST, LEFT + RIGHT + PITCH * (axes.size() - 1));
    }

    private double x(int axis) {
        return LEFT + (width() - LEFT - RIGHT) * axis / (axes.size() - 1);
    }

    private static double y(double place) {
        return HEIGHT - BOTTOM - (HEIGHT - BOTTOM - TOP) * place;
    }
}
