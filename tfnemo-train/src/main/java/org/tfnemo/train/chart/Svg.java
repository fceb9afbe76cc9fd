package org.tfnemo.train.chart;

import java.util.Locale;

/**
 * Writes an SVG picture element by element. Colours come from the page's style sheet through class names, so that the
 * picture follows light and dark; every text is escaped. For one picture, one thread.
 */
final class Svg {
    private final StringBuilder body = new StringBuilder();
    private final String head;

    /** A picture of {@code width} by {@code height} units that scales with its place, described by {@code summary}. */
    Svg(double width, double height, String summary) {
        head = String.format(
                Locale.ROOT,
                "<svg viewBox=\"0 0 %s %s\" role=\"img\" aria-label=\"%s\" xmlns=\"http://www.w3.org/2000/svg\">",
                number(width),
                number(height),
                Markup.escape(summary));
    }

    /** A straight line. */
    void line(Point from, Point to, String style) {
        body.append(String.format(
                Locale.ROOT,
                "<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" class=\"%s\"/>",
                number(from.x()),
                number(from.y()),
                number(to.x()),
                number(to.y()),
                style));
    }

    /** A line through {@code points}. */
    void polyline(Iterable<Point> points, String style) {
        joined("polyline", points, style);
    }

    /** A dot that shows {@code hover} when pointed at. */
    void dot(Point centre, String style, String hover) {
        body.append(String.format(
                Locale.ROOT,
                "<circle cx=\"%s\" cy=\"%s\" r=\"2.5\" class=\"%s\"><title>%s</title></circle>",
                number(centre.x()),
                number(centre.y()),
                style,
                Markup.escape(hover)));
    }

    /** A place that shows {@code hover} when pointed at, with nothing to be seen there. */
    void hidden(Point centre, String hover) {
        body.append(String.format(
                Locale.ROOT,
                "<circle cx=\"%s\" cy=\"%s\" r=\"5\" class=\"hidden\"><title>%s</title></circle>",
                number(centre.x()),
                number(centre.y()),
                Markup.escape(hover)));
    }

    /** A filled rectangle of {@code strength} 0..1 that shows {@code hover}. */
    void rectangle(Box box, double strength, String style, String hover) {
        body.append(String.format(
                Locale.ROOT,
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"2\" class=\"%s\" fill-opacity=\"%s\">"
                        + "<title>%s</title></rect>",
                number(box.x()),
                number(box.y()),
                number(box.width()),
                number(box.height()),
                style,
                number(strength),
                Markup.escape(hover)));
    }

    /** A closed shape. */
    void polygon(Iterable<Point> points, String style) {
        joined("polygon", points, style);
    }

    private void joined(String element, Iterable<Point> points, String style) {
        body.append('<').append(element).append(" points=\"").append(places(points));
        body.append("\" class=\"").append(style).append("\"/>");
    }

    /** Text at {@code place}. */
    void text(Point place, String style, String text) {
        text(place, 0, style, text);
    }

    /** Text turned by {@code degrees} about {@code place}. */
    void text(Point place, double degrees, String style, String text) {
        String turn = degrees == 0
                ? ""
                : String.format(
                        Locale.ROOT,
                        " transform=\"rotate(%s %s %s)\"",
                        number(degrees),
                        number(place.x()),
                        number(place.y()));
        body.append(String.format(
                Locale.ROOT,
                "<text x=\"%s\" y=\"%s\" class=\"%s\"%s>%s</text>",
                number(place.x()),
                number(place.y()),
                style,
                turn,
                Markup.escape(text)));
    }

    /** The picture as markup. */
    String markup() {
        return head + body + "</svg>";
    }

    /** A place in the picture. */
    record Point(double x, double y) {}

    /** A rectangle by its upper left corner. */
    record Box(double x, double y, double width, double height) {}

    private static String places(Iterable<Point> points) {
        StringBuilder places = new StringBuilder();
        for (Point point : points) {
            places.append(places.isEmpty() ? "" : " ").append(number(point.x())).append(',');
            places.append(number(point.y()));
        }
        return places.toString();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value).replaceFirst("\\.?0+$", "");
    }
}
