package org.tfnemo.dsp.signal;

/**
 * The sizes of an {@link OctaveBank}.
 *
 * @param octaves how often the filters are used, each time on samples of half the rate, ≥ 1
 * @param choices sets of filters to choose from, ≥ 1
 * @param filters filters of one set, one octave, ≥ 1
 * @param length samples that a filter sees, even, ≥ 2
 */
public record OctaveLayout(int octaves, int choices, int filters, int length) {
    public OctaveLayout {
        if (octaves < 1 || octaves > 30) {
            throw new IllegalArgumentException("octaves must be 1 to 30; got " + octaves);
        }
        if (choices < 1) {
            throw new IllegalArgumentException("choices must be at least 1; got " + choices);
        }
        if (filters < 1) {
            throw new IllegalArgumentException("filters must be at least 1; got " + filters);
        }
        if (length < 2 || length % 2 != 0) {
            throw new IllegalArgumentException("length must be even and at least 2 samples; got " + length);
        }
    }

    /** Bins of a real Fourier transform of {@code length} samples. */
    public int bins() {
        return length / 2 + 1;
    }

    /** {@code hop} if it can be halved for each octave but the first; otherwise it is refused. */
    public int requireHop(int hop) {
        int grid = 1 << (octaves - 1);
        if (hop < 1 || hop % grid != 0) {
            throw new IllegalArgumentException("hop must be a multiple of " + grid + ", to be halved for each of "
                    + octaves + " octaves; got " + hop);
        }
        return hop;
    }

    /** Filters of all octaves. */
    public int rows() {
        return octaves * filters;
    }
}
