package org.tfnemo.dsp.signal;

/**
 * How finely tuning is told.
 *
 * @param binsPerOctave pitches of the scale that sound may be out of tune with, ≥ 1
 * @param steps parts of a bin that are told apart, even so that "in tune" is one of them, ≥ 2
 */
public record TuningGrid(int binsPerOctave, int steps) {
    public TuningGrid {
        if (binsPerOctave < 1) {
            throw new IllegalArgumentException("binsPerOctave must be at least 1; got " + binsPerOctave);
        }
        if (steps < 2 || steps % 2 != 0) {
            throw new IllegalArgumentException("steps must be even and at least 2; got " + steps);
        }
    }

    /** Hundredths of a bin: librosa's {@code estimate_tuning}. */
    public static TuningGrid standard(int binsPerOctave) {
        return new TuningGrid(binsPerOctave, 100);
    }

    /** The lower edge of step {@code step}, in bins: {@code step/steps − ½}, rounded as NumPy's {@code linspace}. */
    public double edge(int step) {
        return step * (1.0 / steps) - 0.5;
    }

    /** The step whose lower edge is {@code tuning}. */
    public int step(float tuning) {
        return (int) Math.rint((tuning + 0.5) * steps);
    }
}
