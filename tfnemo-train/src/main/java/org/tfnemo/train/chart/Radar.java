package org.tfnemo.train.chart;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tfnemo.train.chart.Svg.Point;

/**
 * Shares around a circle: the middle is 0, the rim 1.
 *
 * @param title what is shown
 * @param spokes at least three names, the first on top, clockwise
 * @param rings the closed lines
 */
public record Radar(String title, List<String> spokes, List<Ring> rings) implements Chart {
    private static final double WIDTH = 400;
    private static final double HEIGHT = 300;
    private static final double RADIUS = 112;
    private static final Point MIDDLE = new Point(WIDTH / 2, HEIGHT / 2);
    private static final int GRID = 4;

    /** One closed line: its name, the style sheet's class, a share per spoke. */
    public record Ring(String name, String style, List<Double> shares) {
        public Ring {
            requireNonNull(name, "name");
            requireNonNull(style, "style");
            shares = List.copyOf(shares);
        }
    }

    public Radar {
        requireNonNull(title, "title");
        spokes = List.copyOf(spokes);
        rings = List.copyOf(rings);
        if (spokes.size() < 3) {
            throw new IllegalArgumentException("spokes must be at least three, or there is no area; got " + spokes);
        }
        int size = spokes.size();
        if (rings.stream().anyMatch(ring -> ring.shares().size() != size)) {
            throw new IllegalArgumentException("rings must have a share for each of " + spokes);
        }
    }

    @Override
    public String svg() {
        Svg svg = new Svg(WIDTH, HEIGHT, title);
        for (int i = 1; i <= GRID; i++) {
            double share = (double) i / GRID;
            svg.polygon(outline(spokes.stream().map(spoke -> share).toList()), "ring grid");
        }
        for (int i = 0; i < spokes.size(); i++) {
            svg.line(MIDDLE, place(i, 1), "grid");
            svg.text(place(i, 1.09), "tick " + anchor(i), Labels.brief(spokes.get(i), Labels.BESIDE_CELLS));
        }
        for (Ring ring : rings) {
            svg.polygon(outline(ring.shares()), "ring curve " + ring.style());
            for (int i = 0; i < spokes.size(); i++) {
                double share = ring.shares().get(i);
                String hover = String.format(Locale.ROOT, "%s, %s: %.1f %%", ring.name(), spokes.get(i), 100 * share);
                svg.dot(place(i, share), ring.style(), hover);
            }
        }
        return svg.markup();
    }

    @Override
    public ChartData data() {
        List<String> header = new ArrayList<>(List.of(""));
        header.addAll(spokes);
        List<List<String>> rows = new ArrayList<>();
        for (Ring ring : rings) {
            List<String> row = new ArrayList<>(List.of(ring.name()));
            ring.shares().forEach(share -> row.add(share.toString()));
            rows.add(row);
        }
        return new ChartData(header, rows);
    }

    private List<Point> outline(List<Double> shares) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            points.add(place(i, shares.get(i)));
        }
        return points;
    }

    private Point place(int spoke, double share) {
        double angle = 2 * Math.PI * spoke / spokes.size();
        double lower = share > 1 ? 4 : 0; // a text's middle lies above its foot
        return new Point(
                MIDDLE.x() + RADIUS * share * Math.sin(angle), MIDDLE.y() - RADIUS * share * Math.cos(angle) + lower);
    }

    private String anchor(int spoke) {
        double sine = Math.sin(2 * Math.PI * spoke / spokes.size());
        return Math.abs(sine) < 1e-9 ? "middle" : sine < 0 ? "end" : "start";
    }
}
