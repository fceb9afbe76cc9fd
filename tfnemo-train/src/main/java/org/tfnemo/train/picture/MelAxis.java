package org.tfnemo.train.picture;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.tfnemo.dsp.filterbank.MelScale;

/**
 * The rows of a mel filter bank, all equally high, marked in Hz where a tone of that frequency shows: row {@code m}'s
 * middle is the peak of filter {@code m}.
 *
 * <p>Source: Slaney's mel scale, as {@link org.tfnemo.dsp.filterbank.MelFilterbank} gives it.
 */
record MelAxis(MelScale scale) implements Axis {
    private static final double[] MARKS = {100, 250, 500, 1000, 2000, 4000, 8000, 16000};
    private static final double BREAK_HZ = 1000;
    private static final double MEL_PER_HZ = 3.0 / 200;
    private static final double STEPS_PER_LOG = 27 / Math.log(6.4);

    MelAxis {
        requireNonNull(scale, "scale");
    }

    @Override
    public String label() {
        return "frequency in Hz, mel scale";
    }

    @Override
    public double place(double hertz) {
        double lowest = mel(scale.lowest());
        double step = (mel(scale.highest()) - lowest) / (scale.filters() + 1);
        double filter = (mel(hertz) - lowest) / step - 1;
        return (filter + 0.5) / scale.filters();
    }

    @Override
    public List<Tick> ticks(int most) {
        List<Tick> ticks = new ArrayList<>();
        for (double mark : MARKS) {
            ticks.add(new Tick(place(mark), Integer.toString((int) mark)));
        }
        return Marks.spread(ticks, most);
    }

    private static double mel(double hertz) {
        double linear = Math.min(hertz, BREAK_HZ) * MEL_PER_HZ;
        return hertz <= BREAK_HZ ? linear : linear + Math.log(hertz / BREAK_HZ) * STEPS_PER_LOG;
    }
}
