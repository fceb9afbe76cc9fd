package org.tfnemo.train.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows that are lags in frames from 0 on, marked with the tempo whose beats are that far apart: the slower the higher.
 *
 * @param framesPerMinute 60·rate/hop
 * @param lags number of rows, at least 1
 */
record TempoAxis(double framesPerMinute, int lags) implements Axis {
    private static final int[] MARKS = {480, 240, 120, 80, 60, 40, 30, 24, 20, 16, 14, 12, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1};

    TempoAxis {
        if (!(framesPerMinute > 0 && Double.isFinite(framesPerMinute))) {
            throw new IllegalArgumentException("framesPerMinute must be above 0 and finite; got " + framesPerMinute);
        }
        if (lags < 1) {
            throw new IllegalArgumentException("lags must be at least 1; got " + lags);
        }
    }

    @Override
    public String label() {
        return "tempo in beats per minute";
    }

    @Override
    public double place(double beatsPerMinute) {
        return (framesPerMinute / beatsPerMinute + 0.5) / lags;
    }

    @Override
    public List<Tick> ticks(int most) {
        List<Tick> ticks = new ArrayList<>();
        for (int mark : MARKS) {
            ticks.add(new Tick(place(mark), Integer.toString(mark)));
        }
        return Marks.spread(ticks, most);
    }
}
