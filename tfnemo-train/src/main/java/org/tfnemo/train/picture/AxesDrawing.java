package org.tfnemo.train.picture;

import static org.tfnemo.train.picture.Lettering.Anchor.END;
import static org.tfnemo.train.picture.Lettering.Anchor.MIDDLE;
import static org.tfnemo.train.picture.Lettering.Anchor.START;

/** The frame, marks and words around a plot. */
final class AxesDrawing {
    private static final double MARK = 4;
    private static final double ACROSS = 80; // units of room for a mark's number
    private static final double UPWARDS = 34;
    private static final double LEFT_LABEL = 46; // from the frame to the middle of the vertical label

    private final Canvas canvas;
    private final Box plot;

    AxesDrawing(Canvas canvas, Box plot) {
        this.canvas = canvas;
        this.plot = plot;
    }

    /** Above the plot, at its left edge. */
    void title(String title) {
        canvas.text(plot.x(), plot.y() - 17, title, new Lettering(Style.TITLE, true, START, false));
    }

    /** Pale lines across the plot at every mark; before what is plotted. */
    void grid(Axis horizontal, Axis vertical) {
        Stroke pale = new Stroke(Style.GRID, 1);
        for (Tick tick : horizontal.ticks(most(plot.width(), ACROSS))) {
            line(plot.across(tick.place()), plot.y(), plot.across(tick.place()), plot.bottom(), pale);
        }
        for (Tick tick : vertical.ticks(most(plot.height(), UPWARDS))) {
            line(plot.x(), plot.up(tick.place()), plot.right(), plot.up(tick.place()), pale);
        }
    }

    /** Frame, marks, numbers and labels; after what is plotted. */
    void around(Axis horizontal, Axis vertical) {
        frame();
        for (Tick tick : horizontal.ticks(most(plot.width(), ACROSS))) {
            double x = plot.across(tick.place());
            line(x, plot.bottom(), x, plot.bottom() + MARK, new Stroke(Style.FRAME, 1));
            canvas.text(x, plot.bottom() + 14, tick.text(), Lettering.of(Style.NUMBER, MIDDLE));
        }
        for (Tick tick : vertical.ticks(most(plot.height(), UPWARDS))) {
            double y = plot.up(tick.place());
            line(plot.x() - MARK, y, plot.x(), y, new Stroke(Style.FRAME, 1));
            canvas.text(plot.x() - 8, y, tick.text(), Lettering.of(Style.NUMBER, END));
        }
        canvas.text(plot.across(0.5), plot.bottom() + 34, horizontal.label(), Lettering.of(Style.LABEL, MIDDLE));
        canvas.text(
                plot.x() - LEFT_LABEL - 6,
                plot.up(0.5),
                vertical.label(),
                new Lettering(Style.LABEL, false, MIDDLE, true));
    }

    /** Marks and numbers at the right side only, as a colour bar has them, and its unit above. */
    void right(Axis vertical) {
        frame();
        for (Tick tick : vertical.ticks(most(plot.height(), UPWARDS))) {
            double y = plot.up(tick.place());
            line(plot.right(), y, plot.right() + MARK, y, new Stroke(Style.FRAME, 1));
            canvas.text(plot.right() + 8, y, tick.text(), Lettering.of(Style.NUMBER, START));
        }
        canvas.text(plot.right() + 8, plot.y() - 15, vertical.label(), Lettering.of(Style.NUMBER, START));
    }

    private void frame() {
        double[] x = {plot.x(), plot.right(), plot.right(), plot.x(), plot.x()};
        double[] y = {plot.y(), plot.y(), plot.bottom(), plot.bottom(), plot.y()};
        canvas.line(new Polyline(x, y), new Stroke(Style.FRAME, 1));
    }

    private void line(double x1, double y1, double x2, double y2, Stroke stroke) {
        canvas.line(new Polyline(new double[] {x1, x2}, new double[] {y1, y2}), stroke);
    }

    private static int most(double length, double room) {
        return Math.max(2, (int) (length / room));
    }
}
