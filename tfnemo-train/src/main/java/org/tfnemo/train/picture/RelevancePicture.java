package org.tfnemo.train.picture;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.tfnemo.dsp.representation.Representation;
import org.tfnemo.dsp.representation.RepresentationName;
import org.tfnemo.dsp.representation.Stacked;
import org.tfnemo.dsp.signal.FeatureMap;

/**
 * What a network saw of a clip, and below it what spoke for a label: by gradients and by occlusion, over the same axes.
 * Of stacked representations each has a picture; what spoke for the label did so in all of them at once, and stands over
 * the axes of the one with the most rows.
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
        List<Channel> channels = channels();
        return new Picture(WIDTH, TOP + (channels.size() + 2) * STEP - 30, canvas -> {
            Channel highest = channels.get(0);
            int place = 0;
            for (Channel channel : channels) {
                RepresentationAxes axes = channel.axes();
                ValueScale seen = axes.values().scale(axes.rows().drawn(channel.values()));
                panel(canvas, axes, new Panel(place++, channel.title(), channel.values(), seen));
                if (channel.values().rows() > highest.values().rows()) {
                    highest = channel;
                }
            }
            FeatureMap spread = spread(gradients, highest.values());
            panel(
                    canvas,
                    highest.axes(),
                    new Panel(place++, "what spoke for it, by gradients (Grad-CAM)", spread, level(spread)));
            FeatureMap falls = spread(occlusion, highest.values());
            panel(
                    canvas,
                    highest.axes(),
                    new Panel(place, "what it loses where a part is hidden", falls, around(falls)));
        });
    }

    private record Channel(String title, FeatureMap values, RepresentationAxes axes) {}

    private List<Channel> channels() {
        if (!(representation instanceof Stacked stacked)) {
            return List.of(new Channel(title, values, RepresentationAxes.of(representation, rate)));
        }
        List<Channel> channels = new ArrayList<>();
        for (int i = 0; i < stacked.channels(); i++) {
            channels.add(new Channel(
                    i == 0
                            ? title
                            : RepresentationName.of(stacked.parts().get(i)).id(),
                    stacked.part(values, i),
                    RepresentationAxes.of(stacked.parts().get(i), rate)));
        }
        return channels;
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
    private static FeatureMap spread(FeatureMap coarse, FeatureMap over) {
        float[] spread = new float[over.rows() * over.frames()];
        for (int row = 0; row < over.rows(); row++) {
            for (int frame = 0; frame < over.frames(); frame++) {
                spread[row * over.frames() + frame] =
                        coarse.at(row * coarse.rows() / over.rows(), frame * coarse.frames() / over.frames());
            }
        }
        return new FeatureMap(over.rows(), over.frames(), spread);
    }
}
