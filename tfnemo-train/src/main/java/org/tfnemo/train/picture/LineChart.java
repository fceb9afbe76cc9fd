package org.tfnemo.train.picture;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Lines over a common axis, which is marked in whole numbers where all points are; from zero where no value lies below.
 *
 * @param title what is shown
 * @param horizontal what stands below, with its unit
 * @param vertical what stands at the left, with its unit
 * @param series the lines, at least one
 */
public record LineChart(String title, String horizontal, String vertical, List<Series> series) {
    private static final int WIDTH = 960;
    private static final int HEIGHT = 400;
    private static final Box PLOT = new Box(76, 44, 856, 300);
    private static final double LINE = 1.8;

    public LineChart {
        requireNonNull(title, "title");
        requireNonNull(horizontal, "horizontal");
        requireNonNull(vertical, "vertical");
        series = List.copyOf(series);
        if (series.isEmpty()) {
            throw new IllegalArgumentException("series must hold at least one line; got none");
        }
    }

    /** Draws it. */
    public Picture picture() {
        Extent across = new Extent();
        Extent up = new Extent();
        boolean counted = true;
        for (Series line : series) {
            for (int i = 0; i < line.points(); i++) {
                across.include(line.x(i));
                counted &= line.x(i) == Math.rint(line.x(i));
                up.include(line.y(i));
            }
        }
        Axis horizontalAxis = LinearAxis.holding(horizontal, across.lowest(), across.highest(), counted ? 1 : 0);
        double room = 0.06 * (up.highest() - Math.min(up.lowest(), 0));
        double bottom = up.lowest() >= 0 ? 0 : up.lowest() - room;
        Axis verticalAxis = LinearAxis.holding(vertical, bottom, up.highest() + room, 0);
        return new Picture(WIDTH, HEIGHT, canvas -> {
            AxesDrawing drawing = new AxesDrawing(canvas, PLOT);
            drawing.grid(horizontalAxis, verticalAxis);
            Plot plot = new Plot(canvas, PLOT, horizontalAxis, verticalAxis);
            for (int i = 0; i < series.size(); i++) {
                plot.line(series.get(i), new Stroke(Style.series(i), LINE));
            }
            drawing.around(horizontalAxis, verticalAxis);
            drawing.title(title);
            legend(canvas);
        });
    }

    private void legend(Canvas canvas) {
        double y = PLOT.y() + 16;
        for (int i = 0; i < series.size(); i++) {
            if (!series.get(i).name().isEmpty()) {
                canvas.fill(new Box(PLOT.right() - 160, y - 1.5, 22, 3), Style.series(i));
                canvas.text(
                        PLOT.right() - 130,
                        y,
                        series.get(i).name(),
                        Lettering.of(Style.NUMBER, Lettering.Anchor.START));
                y += 18;
            }
        }
    }
}
