package org.tfnemo.dsp.signal;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;

/**
 * Complex filters of one octave, used again in every octave on samples of half the rate; immutable. A bank may hold
 * several sets of filters of which each clip chooses one.
 *
 * <p>A filter is given by its weights for the bins of a Fourier transform without a window. Only a band of neighbouring
 * bins counts: it is equally wide for all filters and the same for all sets.
 */
public final class OctaveBank {
    private final OctaveLayout layout;
    private final int width;
    private final int[] starts;
    private final float[] real;
    private final float[] imaginary;

    /**
     * Keeps the bands that hold all weights but 0.
     *
     * @param real {@code choices·filters·bins} values, set by set, filter by filter; copied
     * @param imaginary as {@code real}
     */
    public OctaveBank(OctaveLayout layout, float[] real, float[] imaginary) {
        this.layout = requireNonNull(layout, "layout");
        long values = (long) layout.choices() * layout.filters() * layout.bins();
        if (real.length != values || imaginary.length != values) {
            throw new IllegalArgumentException("real and imaginary must hold choices·filters·bins = " + values
                    + " values each; got " + real.length + " and " + imaginary.length);
        }
        starts = new int[layout.filters()];
        int widest = 1;
        for (int filter = 0; filter < starts.length; filter++) {
            int first = layout.bins();
            int last = 0;
            for (int choice = 0; choice < layout.choices(); choice++) {
                int row = (choice * layout.filters() + filter) * layout.bins();
                for (int k = 0; k < layout.bins(); k++) {
                    if (real[row + k] != 0 || imaginary[row + k] != 0) {
                        first = Math.min(first, k);
                        last = Math.max(last, k);
                    }
                }
            }
            starts[filter] = Math.min(first, last);
            widest = Math.max(widest, last - starts[filter] + 1);
        }
        width = widest;
        for (int filter = 0; filter < starts.length; filter++) {
            starts[filter] = Math.min(starts[filter], layout.bins() - width);
        }
        this.real = bands(real);
        this.imaginary = bands(imaginary);
    }

    private float[] bands(float[] weights) {
        int rows = layout.choices() * layout.filters();
        float[] bands = new float[rows * width];
        for (int row = 0; row < rows; row++) {
            int from = row * layout.bins() + starts[row % layout.filters()];
            System.arraycopy(weights, from, bands, row * width, width);
        }
        return bands;
    }

    /** The sizes. */
    public OctaveLayout layout() {
        return layout;
    }

    /** Bins in the band of a filter. */
    public int width() {
        return width;
    }

    /** The first bin of the band of {@code filter}. */
    public int start(int filter) {
        return starts[filter];
    }

    /** The real part of the weight of bin {@code start(filter) + k}. */
    public float real(int choice, int filter, int k) {
        return real[index(choice, filter, k)];
    }

    /** The imaginary part of the weight of bin {@code start(filter) + k}. */
    public float imaginary(int choice, int filter, int k) {
        return imaginary[index(choice, filter, k)];
    }

    private int index(int choice, int filter, int k) {
        return (choice * layout.filters() + filter) * width + k;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OctaveBank bank
                && layout.equals(bank.layout)
                && Arrays.equals(starts, bank.starts)
                && Arrays.equals(real, bank.real)
                && Arrays.equals(imaginary, bank.imaginary);
    }

    @Override
    public int hashCode() {
        return 31 * layout.hashCode() + Arrays.hashCode(real);
    }

    @Override
    public String toString() {
        return "OctaveBank[" + layout + "]";
    }
}
