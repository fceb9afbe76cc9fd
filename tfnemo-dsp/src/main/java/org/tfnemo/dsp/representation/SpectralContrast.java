package org.tfnemo.dsp.representation;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.tfnemo.dsp.filterbank.OctaveBands;
import org.tfnemo.dsp.signal.Band;
import org.tfnemo.dsp.signal.Extreme;
import org.tfnemo.dsp.signal.Floor;
import org.tfnemo.dsp.signal.Framing;
import org.tfnemo.dsp.signal.Reference;
import org.tfnemo.dsp.signal.SignalOps;
import org.tfnemo.dsp.signal.Weights;

/**
 * How far the peaks of a spectrum stand out of its valleys, in octave bands: high for a clear tone, low for noise.
 *
 * <pre>  y[b][t] = 10·lg(peak[b][t]) − 10·lg(valley[b][t])</pre>
 *
 * <p>with the means of the highest and the lowest magnitudes of the band, each not below 1e-10 nor 80 dB below the largest
 * of the clip's peaks and of its valleys. Magnitudes, not powers: 10 here are 20 in the usual decibels.
 *
 * <p>Shape: {@code [bands.count][frames]}, the lowest band first. Unit: decibels; silence gives 0. A rate at which a band
 * is empty is refused, as by librosa.
 *
 * <p>Source: librosa 0.11 {@code feature.spectral_contrast}.
 */
public record SpectralContrast(Framing framing, OctaveBands bands) implements Representation {
    public SpectralContrast {
        requireNonNull(framing, "framing");
        requireNonNull(bands, "bands");
    }

    /** The published nEMO settings at {@code rate} Hz: 7 bands. */
    public static SpectralContrast standard(int rate) {
        return new SpectralContrast(Framing.standard(), OctaveBands.standard(rate));
    }

    @Override
    public <X> X extract(SignalOps<X> dsp, X samples) {
        List<Band> bins = bands.of(framing);
        X magnitude = dsp.fineMagnitude(samples, framing);
        X peaks = dsp.bandExtremes(magnitude, bins, Extreme.HIGHEST);
        X valleys = dsp.bandExtremes(magnitude, bins, Extreme.LOWEST);
        return dsp.weightedSum(
                dsp.decibel(peaks, Reference.ONE, Floor.db(80)),
                dsp.decibel(valleys, Reference.ONE, Floor.db(80)),
                new Weights(1, -1));
    }

    @Override
    public int rows() {
        return bands.count();
    }

    @Override
    public int frames(int samples) {
        return framing.frames(samples);
    }
}
