package org.tfnemo.train.report;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import org.tfnemo.train.evaluate.ConfusionMatrix;
import org.tfnemo.train.report.Svg.Point;

/** A confusion matrix as a heat map: a row per true label, a column per predicted one, dark where the row goes. */
record ConfusionPicture(ConfusionMatrix matrix) {
    private static final double WIDTH = 400;
    private static final double SIDE = 86;
    private static final double RIGHT = 34; // the last turned label reaches beyond its column
    private static final double HEAD = 64;
    private static final double GAP = 2;
    private static final int LONGEST = 13;
    private static final double SMALLEST_FOR_NUMBERS = 24;

    ConfusionPicture {
        requireNonNull(matrix, "matrix");
    }

    String svg() {
        int labels = matrix.labels().size();
        double pitch = (WIDTH - SIDE - RIGHT) / labels;
        Svg svg = new Svg(WIDTH, HEAD + pitch * labels + 4, "Confusion matrix: true label by predicted label");
        for (int i = 0; i < labels; i++) {
            double middle = (i + 0.5) * pitch;
            String label = brief(matrix.labels().get(i));
            svg.text(new Point(SIDE - 8, HEAD + middle + 4), "tick end", label);
            svg.text(new Point(SIDE + middle, HEAD - 8), -45, "tick", label);
        }
        for (int row = 0; row < labels; row++) {
            for (int column = 0; column < labels; column++) {
                cell(svg, row, column, pitch);
            }
        }
        return svg.markup();
    }

    private void cell(Svg svg, int row, int column, double pitch) {
        double share = matrix.share(row, column);
        Point corner = new Point(SIDE + column * pitch, HEAD + row * pitch);
        String hover = String.format(
                Locale.ROOT,
                "%d of %s taken for %s (%.1f %%)",
                matrix.count(row, column),
                matrix.labels().get(row),
                matrix.labels().get(column),
                100 * share);
        // Squares of nothing still show where they are.
        svg.cell(corner, pitch - GAP, 0.06 + 0.94 * share, hover);
        if (pitch >= SMALLEST_FOR_NUMBERS && matrix.count(row, column) > 0) {
            svg.text(
                    new Point(corner.x() + (pitch - GAP) / 2, corner.y() + (pitch - GAP) / 2 + 4),
                    share > 0.5 ? "number strong" : "number",
                    Integer.toString(matrix.count(row, column)));
        }
    }

    private static String brief(String label) {
        return label.length() <= LONGEST ? label : label.substring(0, LONGEST - 1) + "…";
    }
}
