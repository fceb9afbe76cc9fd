package org.tfnemo.train.picture;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.tfnemo.dsp.filterbank.PitchScale;

/**
 * Rows at equal ratios of frequency, marked with notes: C of each octave, and notes between where there is room. A is
 * 440 Hz in octave 4.
 */
record NoteAxis(PitchScale scale) implements Axis {
    private static final List<String> NAMES = List.of("C", "C♯", "D", "D♯", "E", "F", "F♯", "G", "G♯", "A", "A♯", "B");
    private static final int[] STEPS = {1, 3, 4, 6, 12, 24};
    private static final double A4_HERTZ = 440;
    private static final int A4 = 9 + 4 * 12; // semitones above C0

    NoteAxis {
        requireNonNull(scale, "scale");
    }

    @Override
    public String label() {
        return "note";
    }

    @Override
    public double place(double hertz) {
        double row = scale.binsPerOctave() * Math.log(hertz / scale.lowest()) / Math.log(2);
        return (row + 0.5) / scale.pitches();
    }

    @Override
    public List<Tick> ticks(int most) {
        List<Tick> ticks = List.of();
        for (int step : STEPS) {
            ticks = every(step);
            if (ticks.size() <= most) {
                break;
            }
        }
        return Marks.spread(ticks, most);
    }

    /** The notes on the axis that are a multiple of {@code step} semitones above C0. */
    private List<Tick> every(int step) {
        int first = (int) Math.floor(semitone(scale.lowest()) / step) * step;
        int last = (int) Math.ceil(semitone(scale.hertz(scale.pitches())));
        List<Tick> ticks = new ArrayList<>();
        for (int semitone = first; semitone <= last; semitone += step) {
            double place = place(A4_HERTZ * Math.pow(2, (semitone - A4) / 12.0));
            if (place >= 0 && place <= 1) {
                ticks.add(new Tick(place, NAMES.get(Math.floorMod(semitone, 12)) + Math.floorDiv(semitone, 12)));
            }
        }
        return ticks;
    }

    private static double semitone(double hertz) {
        return A4 + 12 * Math.log(hertz / A4_HERTZ) / Math.log(2);
    }
}
