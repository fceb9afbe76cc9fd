package org.tfnemo.train.picture;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import org.tfnemo.dsp.audio.AudioClip;

/**
 * A clip's samples over time: a line where there are few, else the smallest and largest sample under each unit,
 * so no peak is lost.
 *
 * @param title what it is of
 * @param clip at least one sample
 */
public record WaveformPicture(String title, AudioClip clip) {
    private static final int WIDTH = 960;
    private static final int HEIGHT = 240;
    private static final Box PLOT = new Box(76, 44, 856, 140);
    private static final int COLUMNS = (int) PLOT.width();
    private static final double THICKNESS = 0.5; // of silence, to be seen

    public WaveformPicture {
        requireNonNull(title, "title");
        if (requireNonNull(clip, "clip").length() < 1) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "clip must hold at least one sample; got %d", clip.length()));
        }
    }

    /** Draws it. */
    public Picture picture() {
        Extent extent = new Extent();
        for (int i = 0; i < clip.length(); i++) {
            extent.include(clip.sample(i));
        }
        double reach = Math.max(Math.max(Math.abs(extent.lowest()), Math.abs(extent.highest())), 1e-6) * 1.05;
        Axis time = new LinearAxis("time in s", 0, clip.seconds(), 0);
        Axis amplitude = new LinearAxis("full scale 1", -reach, reach, 0);
        return new Picture(WIDTH, HEIGHT, canvas -> {
            AxesDrawing drawing = new AxesDrawing(canvas, PLOT);
            drawing.grid(time, amplitude);
            if (clip.length() > 2 * COLUMNS) {
                canvas.area(envelope(amplitude), Style.series(0));
            } else {
                new Plot(canvas, PLOT, time, amplitude).line(samples(), new Stroke(Style.series(0), 1));
            }
            drawing.around(time, amplitude);
            drawing.title(title);
        });
    }

    private Series samples() {
        double[] x = new double[clip.length()];
        double[] y = new double[clip.length()];
        for (int i = 0; i < x.length; i++) {
            x[i] = (double) i / clip.rate();
            y[i] = clip.sample(i);
        }
        return new Series("", x, y);
    }

    /** Along the largest samples to the right, back along the smallest, in steps, so that a click keeps its width. */
    private Polyline envelope(Axis amplitude) {
        int points = 4 * COLUMNS;
        double[] x = new double[points];
        double[] y = new double[points];
        for (int column = 0; column < COLUMNS; column++) {
            Extent extent = new Extent();
            int end = (int) ((column + 1L) * clip.length() / COLUMNS);
            for (int i = (int) ((long) column * clip.length() / COLUMNS); i < end; i++) {
                extent.include(clip.sample(i));
            }
            int there = 2 * column;
            int back = points - 1 - there;
            for (int side = 0; side < 2; side++) {
                x[there + side] = PLOT.across((double) (column + side) / COLUMNS);
                x[back - side] = x[there + side];
                y[there + side] = PLOT.up(amplitude.place(extent.highest())) - THICKNESS / 2;
                y[back - side] = PLOT.up(amplitude.place(extent.lowest())) + THICKNESS / 2;
            }
        }
        return new Polyline(x, y);
    }
}
