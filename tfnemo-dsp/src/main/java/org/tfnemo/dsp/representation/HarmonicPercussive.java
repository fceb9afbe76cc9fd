package org.tfnemo.dsp.representation;

import static java.util.Objects.requireNonNull;

import org.tfnemo.dsp.signal.SignalOps;
import org.tfnemo.dsp.signal.Weights;

/**
 * Mel spectrograms of a sound's harmonic and percussive parts, added in decibels.
 *
 * <pre>  0.7·mel(harmonic) + 0.3·mel(percussive), each 0 dB at its own largest value and cut off at −80 dB</pre>
 *
 * <p>Shape: {@code [mel.rows][frames]}. Range with weights that add up to 1: −80..0 dB; silence is 0 everywhere.
 *
 * <p>Source: librosa 0.11 {@code effects.hpss}, then {@code power_to_db(feature.melspectrogram(n_mels=128), ref=np.max)}
 * of each part.
 *
 * @param separation of the sound into its parts
 * @param mel the spectrogram of each part
 * @param weights of the harmonic and of the percussive one
 */
public record HarmonicPercussive(Separation separation, MelSpectrogram mel, Weights weights) implements Representation {
    public HarmonicPercussive {
        requireNonNull(separation, "separation");
        requireNonNull(mel, "mel");
        requireNonNull(weights, "weights");
    }

    /** The published nEMO settings at {@code rate} Hz. */
    public static HarmonicPercussive standard(int rate) {
        return new HarmonicPercussive(Separation.standard(1), MelSpectrogram.standard(rate), new Weights(0.7, 0.3));
    }

    @Override
    public <X> X extract(SignalOps<X> dsp, X samples) {
        Separation.Parts<X> parts = separation.of(dsp, samples);
        return dsp.weightedSum(mel.extract(dsp, parts.harmonic()), mel.extract(dsp, parts.percussive()), weights);
    }

    @Override
    public int rows() {
        return mel.rows();
    }

    @Override
    public int frames(int samples) {
        return mel.frames(samples);
    }
}
