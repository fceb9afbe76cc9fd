package org.tfnemo.dsp.representation;

import static java.util.Objects.requireNonNull;

import org.tfnemo.dsp.signal.ChromaScale;
import org.tfnemo.dsp.signal.Framing;
import org.tfnemo.dsp.signal.PeakSearch;
import org.tfnemo.dsp.signal.SignalOps;
import org.tfnemo.dsp.signal.TuningGrid;

/**
 * How strong each of the twelve pitch classes is, in whatever octave, as a share of the frame's strongest. The classes
 * are tuned as the clip is.
 *
 * <p>Shape: {@code [scale.classes][frames]}, C first. Range: 0..1; silence is 0.
 *
 * <p>Source: librosa 0.11 {@code feature.chroma_stft(n_chroma=12)}.
 *
 * @param peaks which bins of the power spectrum tell the tuning
 */
public record Chroma(Framing framing, PeakSearch peaks, ChromaScale scale) implements Representation {
    public Chroma {
        requireNonNull(framing, "framing");
        requireNonNull(peaks, "peaks");
        requireNonNull(scale, "scale");
    }

    /** The published nEMO settings at {@code rate} Hz. */
    public static Chroma standard(int rate) {
        return new Chroma(Framing.standard(), PeakSearch.standard(rate), ChromaScale.standard(rate));
    }

    @Override
    public <X> X extract(SignalOps<X> dsp, X samples) {
        X power = dsp.square(dsp.magnitude(dsp.stft(samples, framing)));
        X tuning = dsp.tuning(power, peaks, TuningGrid.standard(scale.classes()));
        return dsp.divideByLargest(dsp.pitchClasses(power, scale, tuning));
    }

    @Override
    public int rows() {
        return scale.classes();
    }

    @Override
    public int frames(int samples) {
        return framing.frames(samples);
    }
}
