package org.tfnemo.train.picture;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.tfnemo.dsp.representation.Representation;
import org.tfnemo.dsp.signal.FeatureMap;

/**
 * A representation of a clip: cells in colours over time with a colour bar, or a line where there is only one row.
 * Values are shown as they are; only outliers around zero beyond 95 % of the values, such as a cepstrum's, share the last
 * colour, and the bar says so.
 *
 * @param title what it is of
 * @param values {@code [rows][frames]}
 * @param representation what made them
 * @param rate samples per second of the sound
 */
public record FeaturePicture(String title, FeatureMap values, Representation representation, int rate) {
    static final int WIDTH = 960;
    static final int HEIGHT = 400;
    static final Box PLOT = new Box(76, 44, 780, 300);
    private static final Box BAR = new Box(872, 44, 14, 300);
    private static final int BAR_STEPS = 256;

    public FeaturePicture {
        requireNonNull(title, "title");
        if (requireNonNull(values, "values").rows()
                != requireNonNull(representation, "representation").rows()) {
            throw new IllegalArgumentException(
                    "values must have the representation's rows (" + representation.rows() + "); got " + values.rows());
        }
        if (rate < 1) {
            throw new IllegalArgumentException("rate must be at least 1 Hz; got " + rate);
        }
    }

    /** Draws it. */
    public Picture picture() {
        return values.rows() == 1 ? contour() : cells();
    }

    private Picture cells() {
        RepresentationAxes axes = RepresentationAxes.of(representation, rate);
        FeatureMap drawn = axes.rows().drawn(values);
        ValueScale scale = axes.values().scale(drawn);
        return new Picture(WIDTH, HEIGHT, canvas -> {
            canvas.cells(new Cells(drawn, scale), PLOT);
            AxesDrawing drawing = new AxesDrawing(canvas, PLOT);
            drawing.title(title);
            drawing.around(axes.time(values.frames(), rate), axes.rows());
            bar(canvas, scale, axes.unit());
        });
    }

    /** The colour bar beside the plot. */
    static void bar(Canvas canvas, ValueScale scale, String unit) {
        float[] steps = new float[BAR_STEPS];
        for (int i = 0; i < BAR_STEPS; i++) {
            steps[i] = (float) (scale.lowest() + (scale.highest() - scale.lowest()) * (i + 0.5) / BAR_STEPS);
        }
        canvas.cells(new Cells(new FeatureMap(BAR_STEPS, 1, steps), scale), BAR);
        if (scale.clipped()) {
            point(canvas, BAR.y(), -1, scale.map().rgb(1));
            point(canvas, BAR.bottom(), 1, scale.map().rgb(0));
        }
        new AxesDrawing(canvas, BAR).right(new LinearAxis(unit, scale.lowest(), scale.highest(), 0));
    }

    /** The bar's end runs to a point where values go on beyond it. */
    private static void point(Canvas canvas, double y, int direction, int rgb) {
        double[] x = {BAR.x(), BAR.across(0.5), BAR.right()};
        canvas.area(new Polyline(x, new double[] {y, y + 10 * direction, y}), rgb);
    }

    private Picture contour() {
        RepresentationAxes axes = RepresentationAxes.of(representation, rate);
        int frames = values.frames();
        double[] time = new double[frames];
        for (int t = 0; t < frames; t++) {
            time[t] = (double) t * axes.hop() / rate;
        }
        double[] row = new double[frames];
        for (int t = 0; t < frames; t++) {
            row[t] = values.at(0, t);
        }
        return new LineChart(title, "time in s", axes.unit(), List.of(new Series("", time, row))).picture();
    }
}
