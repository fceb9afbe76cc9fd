package org.tfnemo.dsp.filterbank;

import java.util.Arrays;
import org.jtransforms.fft.DoubleFFT_1D;
import org.tfnemo.dsp.signal.OctaveBank;
import org.tfnemo.dsp.signal.OctaveLayout;

/**
 * The filters of a constant-Q transform.
 *
 * <pre>  g_p[n] = w_p[n]·e^(2πi·n·f_p/rate) / Σ|…|,  n centred on 0,  L_p = Q·rate/f_p samples,  w_p Hann
 *   weights = (√L_p / N)·conj-free DFT_N(g_p), the smallest {@code sparsity} of Σ|weights| left out</pre>
 *
 * <p>The square root of librosa's {@code scale=True} is in the weights; it is the same in every octave, because a filter
 * of the octave below is twice as long while {@code halve} keeps the energy.
 *
 * <p>Source: librosa 0.11 {@code cqt(filter_scale=1, norm=1, window="hann", scale=True)}.
 */
public final class ConstantQBank {
    private final ConstantQ transform;
    private final double rate;
    private final double periods;

    private ConstantQBank(ConstantQ transform) {
        this.transform = transform;
        rate = transform.rate() / (double) (1 << transform.halvings());
        periods = ConstantQ.periods(transform.scale());
    }

    /** The filters for sound that is tuned to 440 Hz. */
    public static OctaveBank of(ConstantQ transform) {
        return new ConstantQBank(transform).bank(new double[] {0});
    }

    /**
     * Filters for sound of any tuning: set {@code j} is for sound that is {@code j/steps − ½} of a bin sharp.
     *
     * @param steps number of sets, ≥ 1
     */
    public static OctaveBank tuned(ConstantQ transform, int steps) {
        if (steps < 1) {
            throw new IllegalArgumentException("steps must be at least 1; got " + steps);
        }
        double[] tunings = new double[steps];
        for (int j = 0; j < steps; j++) {
            tunings[j] = (double) j / steps - 0.5;
        }
        return new ConstantQBank(transform).bank(tunings);
    }

    private OctaveBank bank(double[] tunings) {
        PitchScale scale = transform.scale();
        int filters = scale.binsPerOctave();
        int length = (int) Math.round(Math.pow(2, Math.ceil(Math.log(samples(-filters, tunings[0])) / Math.log(2))));
        OctaveLayout layout = new OctaveLayout(scale.octaves(), tunings.length, filters, length);
        float[] real = new float[tunings.length * filters * layout.bins()];
        float[] imaginary = new float[real.length];
        DoubleFFT_1D fourier = new DoubleFFT_1D(length);
        int row = 0;
        for (double tuning : tunings) {
            for (int p = 0; p < filters; p++, row++) {
                double[] weights = wavelet(p - filters, tuning, length);
                fourier.complexForward(weights);
                sparsify(weights, layout.bins());
                for (int k = 0; k < layout.bins(); k++) {
                    real[row * layout.bins() + k] = (float) weights[2 * k];
                    imaginary[row * layout.bins() + k] = (float) weights[2 * k + 1];
                }
            }
        }
        return new OctaveBank(layout, real, imaginary);
    }

    /** Pitch {@code fromTop} places above the end of the scale, in Hz. */
    private double hertz(int fromTop, double tuning) {
        return transform.scale().hertz(transform.scale().pitches() + fromTop + tuning);
    }

    /** How long a filter is, in samples and parts of one. */
    private double samples(int fromTop, double tuning) {
        return periods * rate / hertz(fromTop, tuning);
    }

    /** The filter in the middle of {@code length} samples, real and imaginary parts in turn. */
    private double[] wavelet(int fromTop, double tuning, int length) {
        double samples = samples(fromTop, tuning);
        double hertz = hertz(fromTop, tuning);
        int first = (int) Math.floor(-samples / 2);
        int count = (int) Math.floor(samples / 2) - first;
        double sum = 0;
        double[] wavelet = new double[2 * length];
        int start = (length - count) / 2;
        for (int n = 0; n < count; n++) {
            double window = 0.5 - 0.5 * Math.cos(2 * Math.PI * n / count);
            double phase = (first + n) * 2 * Math.PI * hertz / rate;
            wavelet[2 * (start + n)] = window * Math.cos(phase);
            wavelet[2 * (start + n) + 1] = window * Math.sin(phase);
            sum += window;
        }
        double factor = Math.sqrt(samples) / length / sum;
        for (int n = 0; n < wavelet.length; n++) {
            wavelet[n] *= factor;
        }
        return wavelet;
    }

    /** Sets the smallest of the first {@code bins} values to 0 as long as they make up less than the sparsity. */
    private void sparsify(double[] weights, int bins) {
        double[] sizes = new double[bins];
        double sum = 0;
        for (int k = 0; k < bins; k++) {
            sizes[k] = Math.hypot(weights[2 * k], weights[2 * k + 1]);
            sum += sizes[k];
        }
        double[] sorted = sizes.clone();
        Arrays.sort(sorted);
        double share = 0;
        int smallest = -1;
        do {
            smallest++;
            share += sorted[smallest] / sum;
        } while (share < transform.sparsity() && smallest < bins - 1);
        for (int k = 0; k < bins; k++) {
            if (sizes[k] < sorted[smallest]) {
                weights[2 * k] = 0;
                weights[2 * k + 1] = 0;
            }
        }
    }
}
