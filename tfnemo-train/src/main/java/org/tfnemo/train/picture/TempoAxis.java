package org.tfnemo.train.picture;

import java.util.ArrayList;
import java.util.List;
import org.tfnemo.dsp.signal.FeatureMap;

/**
 * Tempo in beats per minute, each doubling as high as the next: rows that are lags in frames from 0 on are drawn where
 * the tempo lies whose beats are that far apart, as librosa's {@code specshow(y_axis="tempo")} does, from 16 to 480.
 *
 * @param framesPerMinute 60·rate/hop
 * @param lags number of rows, at least 2
 */
record TempoAxis(double framesPerMinute, int lags) implements Axis {
    private static final int[] MARKS = {1, 2, 3, 4, 6, 8, 10, 15, 20, 30, 40, 60, 80, 120, 160, 240, 320, 480};
    private static final double SLOWEST = 16;
    private static final double FASTEST = 480;
    /** Rows drawn, each the lag nearest to it: as many as a picture is pixels high. */
    private static final int DRAWN = 600;

    TempoAxis {
        if (!(framesPerMinute > 0 && Double.isFinite(framesPerMinute))) {
            throw new IllegalArgumentException("framesPerMinute must be above 0 and finite; got " + framesPerMinute);
        }
        if (lags < 2) {
            throw new IllegalArgumentException("lags must be at least 2; got " + lags);
        }
    }

    @Override
    public String label() {
        return "tempo in beats per minute";
    }

    @Override
    public double place(double beatsPerMinute) {
        return Math.log(beatsPerMinute / lowest()) / Math.log(highest() / lowest());
    }

    @Override
    public List<Tick> ticks(int most) {
        List<Tick> ticks = new ArrayList<>();
        for (int mark : MARKS) {
            ticks.add(new Tick(place(mark), Integer.toString(mark)));
        }
        return Marks.spread(ticks, most);
    }

    @Override
    public FeatureMap drawn(FeatureMap values) {
        int frames = values.frames();
        float[] drawn = new float[DRAWN * frames];
        for (int row = 0; row < DRAWN; row++) {
            double tempo = lowest() * Math.pow(highest() / lowest(), (row + 0.5) / DRAWN);
            int lag = (int) Math.min(Math.round(framesPerMinute / tempo), lags - 1);
            for (int t = 0; t < frames; t++) {
                drawn[row * frames + t] = values.at(lag, t);
            }
        }
        return new FeatureMap(DRAWN, frames, drawn);
    }

    /** The longest lag's tempo, where that is above the usual end. */
    private double lowest() {
        return Math.max(Math.min(SLOWEST, highest() / 2), framesPerMinute / (lags - 0.5));
    }

    private double highest() {
        return Math.min(FASTEST, framesPerMinute);
    }
}
