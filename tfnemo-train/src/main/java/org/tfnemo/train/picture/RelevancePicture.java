package org.tfnemo.train.picture;

import static java.util.Objects.requireNonNull;

import org.tfnemo.dsp.representation.Representation;
import org.tfnemo.dsp.signal.FeatureMap;

/**
 * What a network saw of a clip, and below it what spoke for a label: by gradients and by occlusion, over the same axes.
 *
 * @param title what it is of
 * @param values {@code [rows][frames]}, what the representation gives
 * @param gradients coarser cells over the same area
 * @param occlusion likewise
 * @param representation what made the values
 * @param rate samples per second of the sound
 */
public record RelevancePicture(
        String title,
        FeatureMap values,
        FeatureMap gradients,
        FeatureMap occlusion,
        Representation representation,
        int rate) {
    private static final int WIDTH = 960;
    private static final int PANEL = 200;
    private static final int STEP = 290;
    private static final int TOP = 44;

    public RelevancePicture {
        requireNonNull(title, "title");
        requireNonNull(values, "values");
        requireNonNull(gradients, "gradients");
        requireNonNull(occlusion, "occlusion");
        requireNonNull(representation, "representation");
    }

    /** Draws it. */
    public Picture picture() {
        RepresentationAxes axes = RepresentationAxes.of(representation, rate);
        return new Picture(WIDTH, TOP + 3 * STEP - 30, canvas -> {
            ValueScale seen = axes.values().scale(axes.rows().drawn(values));
            panel(canvas, axes, new Panel(0, title, values, seen));
            FeatureMap spread = spread(gradients);
            panel(canvas, axes, new Panel(1, "what spoke for it, by gradients (Grad-CAM)", spread, level(spread)));
            FeatureMap falls = spread(occlusion);
            panel(canvas, axes, new Panel(2, "what it loses where a part is hidden", falls, around(falls)));
        });
    }

    private record Panel(int place, String title, FeatureMap values, ValueScale scale) {}

    private void panel(Canvas canvas, RepresentationAxes axes, Panel panel) {
        Box box = new Box(76, TOP + panel.place() * STEP, 850, PANEL);
        canvas.cells(new Cells(axes.rows().drawn(panel.values()), panel.scale()), box);
        AxesDrawing drawing = new AxesDrawing(canvas, box);
        drawing.title(panel.title());
        drawing.around(axes.time(values.frames(), rate), axes.rows());
    }

    private static ValueScale level(FeatureMap map) {
        return ValueKind.LEVEL.scale(map);
    }

    private static ValueScale around(FeatureMap map) {
        return ValueKind.DEVIATION.scale(map);
    }

    /** The cells of {@code coarse}, each over its share of rows and frames. */
    private FeatureMap spread(FeatureMap coarse) {
        float[] spread = new float[values.rows() * values.frames()];
        for (int row = 0; row < values.rows(); row++) {
            for (int frame = 0; frame < values.frames(); frame++) {
                spread[row * values.frames() + frame] =
                        coarse.at(row * coarse.rows() / values.rows(), frame * coarse.frames() / values.frames());
            }
        }
        return new FeatureMap(values.rows(), values.frames(), spread);
    }
}
