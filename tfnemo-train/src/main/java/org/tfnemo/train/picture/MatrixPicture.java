package org.tfnemo.train.picture;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.tfnemo.dsp.signal.FeatureMap;

/**
 * What was taken for what: a row per true label, the first on top, a column per predicted one, the redder the larger a
 * cell's share of its row, with the counts.
 *
 * @param title what it is of
 * @param labels the order of rows and columns, at least one
 * @param counts {@code counts[true][predicted]}
 */
public record MatrixPicture(String title, List<String> labels, List<List<Integer>> counts) {
    private static final int WIDTH = 560;
    private static final int HEIGHT = 460;
    private static final Box PLOT = new Box(120, 44, 420, 360);

    public MatrixPicture {
        requireNonNull(title, "title");
        labels = List.copyOf(labels);
        counts = counts.stream().map(List::copyOf).toList();
        int size = labels.size();
        if (size == 0 || counts.size() != size || counts.stream().anyMatch(row -> row.size() != size)) {
            throw new IllegalArgumentException(
                    "counts must be as many rows and columns as labels (" + size + ", at least 1); got " + counts);
        }
    }

    /** Draws it. */
    public Picture picture() {
        List<String> upwards = new ArrayList<>(labels);
        Collections.reverse(upwards);
        NamedAxis across = new NamedAxis("taken for", labels);
        NamedAxis up = new NamedAxis("", upwards);
        // From the middle of the scale on, and not to its end: nothing is pale, all is red that letters can stand on.
        ValueScale scale = new ValueScale(ColourMap.COOLWARM, -1.4, 1.4, false);
        return new Picture(WIDTH, HEIGHT, canvas -> {
            canvas.cells(new Cells(shares(), scale), PLOT);
            AxesDrawing drawing = new AxesDrawing(canvas, PLOT);
            drawing.title(title);
            drawing.around(across, up);
            for (int row = 0; row < labels.size(); row++) {
                for (int column = 0; column < labels.size(); column++) {
                    canvas.text(
                            PLOT.across(across.place(column)),
                            PLOT.up(up.place(labels.size() - 1 - row)),
                            counts.get(row).get(column).toString(),
                            Lettering.of(Style.NUMBER, Lettering.Anchor.MIDDLE));
                }
            }
        });
    }

    /** Row 0 of a feature map is drawn at the bottom. */
    private FeatureMap shares() {
        int size = labels.size();
        float[] shares = new float[size * size];
        for (int row = 0; row < size; row++) {
            int clips = counts.get(row).stream().mapToInt(Integer::intValue).sum();
            for (int column = 0; column < size; column++) {
                shares[(size - 1 - row) * size + column] =
                        clips == 0 ? 0 : (float) counts.get(row).get(column) / clips;
            }
        }
        return new FeatureMap(size, size, shares);
    }
}
