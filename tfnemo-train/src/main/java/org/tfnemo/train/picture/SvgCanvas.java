package org.tfnemo.train.picture;

import java.awt.image.BufferedImage;
import java.util.Base64;
import java.util.Locale;

/** Writes SVG 1.1: lines and letters as vectors, cells as an embedded image of one pixel a cell. */
final class SvgCanvas implements Canvas {
    private final StringBuilder svg = new StringBuilder();

    SvgCanvas(int width, int height) {
        svg.append(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"%d\""
                        + " height=\"%d\" viewBox=\"0 0 %d %d\" font-family=\"system-ui, 'DejaVu Sans', Arial,"
                        + " sans-serif\">%n",
                width,
                height,
                width,
                height));
    }

    @Override
    public void fill(Box box, int rgb) {
        svg.append(String.format(Locale.ROOT, "<rect %s fill=\"#%06x\"/>%n", place(box), rgb));
    }

    @Override
    public void line(Polyline points, Stroke stroke) {
        svg.append(String.format(
                Locale.ROOT,
                "<polyline points=\"%s\" fill=\"none\" stroke=\"#%06x\" stroke-width=\"%s\""
                        + " stroke-linejoin=\"round\"/>%n",
                list(points),
                stroke.rgb(),
                number(stroke.width())));
    }

    @Override
    public void area(Polyline points, int rgb) {
        svg.append(String.format(Locale.ROOT, "<polygon points=\"%s\" fill=\"#%06x\"/>%n", list(points), rgb));
    }

    @Override
    public void text(double x, double y, String text, Lettering lettering) {
        String turn = lettering.upwards() ? " rotate(-90)" : "";
        String anchor = lettering.anchor().name().toLowerCase(Locale.ROOT);
        svg.append(String.format(
                Locale.ROOT,
                "<text transform=\"translate(%s %s)%s\" y=\"%s\" font-size=\"%s\"%s text-anchor=\"%s\""
                        + " fill=\"#%06x\">%s</text>%n",
                number(x),
                number(y),
                turn,
                number(Style.BASELINE * lettering.size()),
                number(lettering.size()),
                lettering.bold() ? " font-weight=\"bold\"" : "",
                anchor,
                Style.TEXT,
                escape(text)));
    }

    @Override
    public void cells(Cells cells, Box box) {
        int width = cells.columns();
        int height = cells.rows();
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, cells.pixels(width, height), 0, width);
        String data = "data:image/png;base64," + Base64.getEncoder().encodeToString(PngEncoder.encode(image));
        // Both spellings of the link: browsers take href, older programs only xlink:href.
        svg.append(String.format(
                Locale.ROOT,
                "<image %s preserveAspectRatio=\"none\" style=\"image-rendering:pixelated\""
                        + " image-rendering=\"optimizeSpeed\" xlink:href=\"%s\"/>%n",
                place(box),
                data));
    }

    String finish() {
        return svg + "</svg>\n";
    }

    private static String place(Box box) {
        return "x=\"" + number(box.x()) + "\" y=\"" + number(box.y()) + "\" width=\"" + number(box.width())
                + "\" height=\"" + number(box.height()) + "\"";
    }

    private static String list(Polyline points) {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < points.points(); i++) {
            list.append(i == 0 ? "" : " ")
                    .append(number(points.x(i)))
                    .append(',')
                    .append(number(points.y(i)));
        }
        return list.toString();
    }

    /** Hundredths are finer than any screen; no trailing zeros. */
    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        return text.replaceFirst("\\.?0+$", "");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
