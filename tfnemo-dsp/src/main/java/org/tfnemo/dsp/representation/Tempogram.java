package org.tfnemo.dsp.representation;

import static java.util.Objects.requireNonNull;

import org.tfnemo.dsp.filterbank.MelFilterbank;
import org.tfnemo.dsp.filterbank.MelScale;
import org.tfnemo.dsp.signal.Floor;
import org.tfnemo.dsp.signal.Framing;
import org.tfnemo.dsp.signal.Reference;
import org.tfnemo.dsp.signal.SignalOps;

/**
 * At which distances in time onsets repeat: the local autocorrelation of the onset strength, which is the mean rise of
 * the mel spectrogram in decibels.
 *
 * <p>Shape: {@code [window][frames]}; row {@code lag} is a tempo of {@code 60·rate/(hop·lag)} beats a minute. Range: 0..1,
 * row 0 is 1 but where the window holds no onset: there, as in silence, all rows are 0.
 *
 * <p>Source: librosa 0.11 {@code feature.tempogram(hop_length=512, win_length=384)}.
 *
 * @param window frames that are correlated, at least 2
 */
public record Tempogram(Framing framing, MelScale scale, int window) implements Representation {
    public Tempogram {
        requireNonNull(framing, "framing");
        requireNonNull(scale, "scale");
        if (window < 2) {
            throw new IllegalArgumentException("window must be at least 2 frames; got " + window);
        }
    }

    /** The published nEMO settings at {@code rate} Hz: lags of 0 to 383 frames. */
    public static Tempogram standard(int rate) {
        return new Tempogram(Framing.standard(), MelScale.standard(rate), 384);
    }

    @Override
    public <X> X extract(SignalOps<X> dsp, X samples) {
        X power = dsp.square(dsp.magnitude(dsp.stft(samples, framing)));
        X mel = dsp.project(MelFilterbank.of(scale, framing), power);
        X decibels = dsp.decibel(mel, Reference.ONE, Floor.db(80));
        // A frame hears an onset half its length before the onset is in its middle.
        X onsets = dsp.spectralFlux(decibels, framing.length() / (2 * framing.hop()));
        return dsp.divideByLargest(dsp.localAutocorrelation(onsets, window));
    }

    @Override
    public int rows() {
        return window;
    }

    @Override
    public int frames(int samples) {
        return framing.frames(samples);
    }
}
