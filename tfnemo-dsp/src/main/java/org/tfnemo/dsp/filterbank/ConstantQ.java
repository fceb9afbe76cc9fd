package org.tfnemo.dsp.filterbank;

import static java.util.Objects.requireNonNull;

/**
 * A constant-Q transform: filters on a scale of pitches, each as long as a fixed number of its periods.
 *
 * @param rate samples per second; the highest filter must fit below half of it
 * @param hop samples between frames; must halve {@code scale.octaves − 1} times without a remainder
 * @param scale the pitches
 * @param sparsity share of each filter's spectrum, smallest values first, that is left out, 0..1
 */
public record ConstantQ(int rate, int hop, PitchScale scale, double sparsity) {
    /** Equivalent noise bandwidth of a Hann window in bins, librosa's {@code WINDOW_BANDWIDTHS}. */
    private static final double HANN_BANDWIDTH = 1.50018310546875;

    public ConstantQ {
        requireNonNull(scale, "scale");
        if (rate < 1) {
            throw new IllegalArgumentException("rate must be at least 1 Hz; got " + rate);
        }
        int grid = 1 << (scale.octaves() - 1);
        if (hop < 1 || hop % grid != 0) {
            throw new IllegalArgumentException("hop must be a multiple of " + grid + ", to be halved for each of "
                    + scale.octaves() + " octaves; got " + hop);
        }
        if (!(sparsity >= 0 && sparsity < 1)) {
            throw new IllegalArgumentException("sparsity must be at least 0 and below 1; got " + sparsity);
        }
        double edge = upperEdge(scale);
        if (edge > rate / 2.0) {
            throw new IllegalArgumentException("rate must be at least " + (long) Math.ceil(2 * edge)
                    + " Hz, because the highest filter reaches up to " + Math.round(edge) + " Hz; got " + rate);
        }
        if (halvings(rate, hop, scale) > 1) {
            throw new IllegalArgumentException("rate must be at most " + (long) Math.floor(16 * edge)
                    + " Hz, because above it librosa resamples by 4 first; got " + rate);
        }
    }

    /** Seven octaves from C1 on with {@code binsPerOctave} filters each, every 512 samples: librosa's standard. */
    public static ConstantQ standard(int rate, int binsPerOctave) {
        return new ConstantQ(rate, 512, PitchScale.standard(binsPerOctave), 0.01);
    }

    /** How often the samples are halved before the first octave, 0 or 1: as often as leaves it room. */
    public int halvings() {
        return halvings(rate, hop, scale);
    }

    /** Samples between the frames of the first octave, after {@link #halvings}. */
    public int octaveHop() {
        return hop >> halvings();
    }

    /** Frames cut from {@code samples} samples. */
    public int frames(int samples) {
        if (samples < 1) {
            throw new IllegalArgumentException("samples must be at least 1; got " + samples);
        }
        int divisor = 1 << halvings();
        int halved = samples / divisor + (samples % divisor == 0 ? 0 : 1);
        return 1 + halved / octaveHop();
    }

    /** Periods of its pitch that a filter is long: {@code (r + 1) / (r − 1),  r = 2^(2 / binsPerOctave)}. */
    static double periods(PitchScale scale) {
        double ratio = Math.pow(2, 2.0 / scale.binsPerOctave());
        return (ratio + 1) / (ratio - 1);
    }

    /** Where the highest filter ends, in Hz. */
    static double upperEdge(PitchScale scale) {
        return scale.hertz(scale.pitches() - 1) * (1 + 0.5 * HANN_BANDWIDTH / periods(scale));
    }

    private static int halvings(int rate, int hop, PitchScale scale) {
        double octavesOfRoom = Math.log(rate / 2.0 / upperEdge(scale)) / Math.log(2);
        int allowed = Integer.numberOfTrailingZeros(hop) - scale.octaves() + 1;
        return Math.min(Math.max(0, (int) Math.ceil(octavesOfRoom) - 2), Math.max(0, allowed));
    }
}
