package org.tfnemo.train.picture;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.tfnemo.dsp.filterbank.PitchScale;

/**
 * The rows of a constant-Q transform, marked at every C within them: C4 is 261.6 Hz.
 *
 * @param scale of the rows
 */
record PitchAxis(PitchScale scale) implements Axis {
    private static final double C0 = 440 * Math.pow(2, -57 / 12.0);
    private static final int HIGHEST_OCTAVE = 10;

    PitchAxis {
        requireNonNull(scale, "scale");
    }

    @Override
    public String label() {
        return "note";
    }

    @Override
    public double place(double hertz) {
        double row = Math.log(hertz / scale.lowest()) / Math.log(2) * scale.binsPerOctave();
        return (row + 0.5) / scale.pitches();
    }

    @Override
    public List<Tick> ticks(int most) {
        List<Tick> ticks = new ArrayList<>();
        for (int octave = 0; octave <= HIGHEST_OCTAVE; octave++) {
            double place = place(C0 * Math.pow(2, octave));
            if (place >= 0 && place <= 1) {
                ticks.add(new Tick(place, "C" + octave));
            }
        }
        return ticks;
    }
}
