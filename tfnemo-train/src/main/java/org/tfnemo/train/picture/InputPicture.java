package org.tfnemo.train.picture;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.tfnemo.dsp.signal.FeatureMap;

/**
 * What a network gets of a clip: standardised rows over frames, around zero, or a line where there is only one row.
 *
 * @param title what it is of
 * @param values {@code [rows][frames]}, in standard deviations
 */
public record InputPicture(String title, FeatureMap values) {
    private static final String UNIT = "deviations";

    public InputPicture {
        requireNonNull(title, "title");
        requireNonNull(values, "values");
    }

    /** Draws it. */
    public Picture picture() {
        return values.rows() == 1 ? contour() : cells();
    }

    private Picture cells() {
        ValueScale scale = ValueScale.aroundZero(values);
        return new Picture(FeaturePicture.WIDTH, FeaturePicture.HEIGHT, canvas -> {
            canvas.cells(new Cells(values, scale), FeaturePicture.PLOT);
            AxesDrawing drawing = new AxesDrawing(canvas, FeaturePicture.PLOT);
            drawing.title(title);
            drawing.around(new IndexAxis("frame", values.frames()), new IndexAxis("row", values.rows()));
            FeaturePicture.bar(canvas, scale, UNIT);
        });
    }

    private Picture contour() {
        double[] frames = new double[values.frames()];
        double[] row = new double[values.frames()];
        for (int t = 0; t < frames.length; t++) {
            frames[t] = t;
            row[t] = values.at(0, t);
        }
        return new LineChart(title, "frame", UNIT, List.of(new Series("", frames, row))).picture();
    }
}
