package org.tfnemo.dsp.representation;

import static java.util.Objects.requireNonNull;

import org.tfnemo.dsp.signal.Framing;
import org.tfnemo.dsp.signal.MedianNetwork;
import org.tfnemo.dsp.signal.SignalOps;
import org.tfnemo.dsp.signal.SoftMask;

/**
 * Parts a sound into what holds on (tones) and what strikes (clicks, consonants).
 *
 * <pre>  S = |STFT|;  H = median of S over time;  P = median of S over frequency
 *   harmonic = ISTFT(STFT · softMask(H, P)),  percussive = ISTFT(STFT · softMask(P, H))</pre>
 *
 * <p>At margin 1 the parts add up to the sound; above, what is neither is in no part. Silence gives silence.
 *
 * <p>Source: librosa 0.11 {@code effects.hpss}, {@code effects.harmonic}; Fitzgerald 2010, Driedger et al. 2014.
 *
 * @param framing of the transform
 * @param width frames and bins that a median is of, odd, ≥ 1
 * @param mask how the two compete
 */
public record Separation(Framing framing, int width, SoftMask mask) {
    public Separation {
        requireNonNull(framing, "framing");
        MedianNetwork.requireWidth(width);
        requireNonNull(mask, "mask");
    }

    /** The two parts of a clip, each {@code [1][samples]}. */
    public record Parts<X>(X harmonic, X percussive) {}

    /** librosa's settings: medians of 31, a Wiener mask. {@code margin} is 1 in {@code hpss}, 4 for tonnetz. */
    public static Separation standard(double margin) {
        return new Separation(Framing.standard(), 31, new SoftMask(2, margin));
    }

    /** Describes both parts; an engine computes those that are used. */
    public <X> Parts<X> of(SignalOps<X> dsp, X samples) {
        X spectrum = dsp.stft(samples, framing);
        X magnitude = dsp.magnitude(spectrum);
        X tones = dsp.medianOverFrames(magnitude, width);
        X strikes = dsp.medianOverRows(magnitude, width);
        X harmonic = dsp.masked(spectrum, dsp.softMask(tones, strikes, mask));
        X percussive = dsp.masked(spectrum, dsp.softMask(strikes, tones, mask));
        return new Parts<>(dsp.istft(harmonic, framing, samples), dsp.istft(percussive, framing, samples));
    }
}
