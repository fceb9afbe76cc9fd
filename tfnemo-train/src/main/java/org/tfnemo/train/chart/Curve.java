package org.tfnemo.train.chart;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of a {@link Curves} or of a {@link ShareCurves}.
 *
 * @param name what it is
 * @param style the style sheet's class, see {@link Palette}
 * @param x places, ascending
 * @param y as many values; one that is no finite number leaves a gap
 */
public record Curve(String name, String style, List<Double> x, List<Double> y) {
    public Curve {
        requireNonNull(name, "name");
        requireNonNull(style, "style");
        x = List.copyOf(x);
        y = List.copyOf(y);
        if (x.size() != y.size()) {
            throw new IllegalArgumentException("x and y must be equally many; got " + x.size() + " and " + y.size());
        }
    }

    /** A curve over 1, 2, …, such as epochs. */
    public static Curve counted(String name, String style, List<Double> y) {
        List<Double> x = new ArrayList<>();
        for (int i = 1; i <= y.size(); i++) {
            x.add((double) i);
        }
        return new Curve(name, style, x, y);
    }

    /** A line of figures for each point of {@code curves}. */
    static ChartData table(List<Curve> curves, String across, String up) {
        List<List<String>> rows = new ArrayList<>();
        for (Curve curve : curves) {
            for (int i = 0; i < curve.x().size(); i++) {
                rows.add(List.of(
                        curve.name(),
                        curve.x().get(i).toString(),
                        curve.y().get(i).toString()));
            }
        }
        return new ChartData(List.of("curve", across, up), rows);
    }
}
