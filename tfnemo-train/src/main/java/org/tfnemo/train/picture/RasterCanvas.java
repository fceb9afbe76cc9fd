package org.tfnemo.train.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/** Draws into an image, {@value #SCALE} pixels to a unit, smoothing lines and letters but never cells. */
final class RasterCanvas implements Canvas {
    static final int SCALE = 2;

    private final BufferedImage image;
    private final Graphics2D graphics;

    RasterCanvas(BufferedImage image) {
        this.image = image;
        this.graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(SCALE, SCALE);
    }

    @Override
    public void fill(Box box, int rgb) {
        graphics.setColor(new Color(rgb));
        graphics.fill(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
    }

    @Override
    public void line(Polyline points, Stroke stroke) {
        graphics.setColor(new Color(stroke.rgb()));
        graphics.setStroke(new BasicStroke((float) stroke.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        graphics.draw(path(points));
    }

    @Override
    public void area(Polyline points, int rgb) {
        graphics.setColor(new Color(rgb));
        graphics.fill(path(points));
    }

    @Override
    public void text(double x, double y, String text, Lettering lettering) {
        graphics.setColor(new Color(Style.TEXT));
        graphics.setFont(new Font(Font.SANS_SERIF, lettering.bold() ? Font.BOLD : Font.PLAIN, 1)
                .deriveFont((float) lettering.size()));
        FontMetrics metrics = graphics.getFontMetrics();
        double width = metrics.getStringBounds(text, graphics).getWidth();
        double left = switch (lettering.anchor()) {
            case START -> 0;
            case MIDDLE -> -width / 2;
            case END -> -width;
        };
        Graphics2D turned = (Graphics2D) graphics.create();
        turned.translate(x, y);
        if (lettering.upwards()) {
            turned.rotate(-Math.PI / 2);
        }
        turned.drawString(text, (float) left, (float) (Style.BASELINE * lettering.size()));
        turned.dispose();
    }

    @Override
    public void cells(Cells cells, Box box) {
        int left = (int) Math.round(box.x() * SCALE);
        int top = (int) Math.round(box.y() * SCALE);
        int width = (int) Math.round(box.right() * SCALE) - left;
        int height = (int) Math.round(box.bottom() * SCALE) - top;
        image.setRGB(left, top, width, height, cells.pixels(width, height), 0, width);
    }

    void finish() {
        graphics.dispose();
    }

    private static Path2D path(Polyline points) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < points.points(); i++) {
            if (i == 0) {
                path.moveTo(points.x(i), points.y(i));
            } else {
                path.lineTo(points.x(i), points.y(i));
            }
        }
        return path;
    }
}
