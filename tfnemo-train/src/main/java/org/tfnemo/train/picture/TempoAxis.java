package org.tfnemo.train.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * Distances in time, one frame a row from 0 upwards, marked by the tempo of what repeats at that distance.
 *
 * <pre>  beats per minute = 60 · framesPerSecond / distance</pre>
 *
 * @param count number of rows, at least 1
 * @param framesPerSecond above 0
 */
record TempoAxis(int count, double framesPerSecond) implements Axis {
    private static final double[] MARKS = {240, 120, 60, 40, 30, 20, 15, 10, 5};

    TempoAxis {
        if (count < 1) {
            throw new IllegalArgumentException("count must be at least 1; got " + count);
        }
        if (!(framesPerSecond > 0)) {
            throw new IllegalArgumentException("framesPerSecond must be above 0; got " + framesPerSecond);
        }
    }

    @Override
    public String label() {
        return "tempo in beats per minute";
    }

    @Override
    public double place(double beatsPerMinute) {
        return (60 * framesPerSecond / beatsPerMinute + 0.5) / count;
    }

    @Override
    public List<Tick> ticks(int most) {
        List<Tick> ticks = new ArrayList<>();
        double last = Double.NEGATIVE_INFINITY;
        for (double mark : MARKS) {
            double place = place(mark);
            if (place <= 1 && place - last >= 0.7 / most) {
                ticks.add(new Tick(place, Integer.toString((int) mark)));
                last = place;
            }
        }
        return ticks;
    }
}
