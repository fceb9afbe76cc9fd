package org.tfnemo.dsp.filterbank;

/**
 * Pitches at equal ratios.
 *
 * <pre>  f[p] = lowest·2^(p / binsPerOctave),  p = 0..octaves·binsPerOctave−1</pre>
 *
 * @param lowest first pitch in Hz, > 0
 * @param octaves whole octaves, ≥ 1
 * @param binsPerOctave pitches in each, ≥ 1
 */
public record PitchScale(double lowest, int octaves, int binsPerOctave) {
    /** The note C1, librosa's {@code note_to_hz("C1")}. */
    private static final double C1 = 440 * Math.pow(2, (24 - 69) / 12.0);

    public PitchScale {
        if (!(lowest > 0 && lowest < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("lowest must be above 0 Hz and finite; got " + lowest);
        }
        if (octaves < 1 || octaves > 30) {
            throw new IllegalArgumentException("octaves must be 1 to 30; got " + octaves);
        }
        if (binsPerOctave < 1) {
            throw new IllegalArgumentException("binsPerOctave must be at least 1; got " + binsPerOctave);
        }
    }

    /** Seven octaves from C1 on, {@code binsPerOctave} pitches in each: librosa's standard. */
    public static PitchScale standard(int binsPerOctave) {
        return new PitchScale(C1, 7, binsPerOctave);
    }

    /** Number of pitches. */
    public int pitches() {
        return octaves * binsPerOctave;
    }

    /** Pitch {@code p} in Hz; {@code p} need not be whole. */
    public double hertz(double p) {
        return lowest * Math.pow(2, p / binsPerOctave);
    }
}
