package org.tfnemo.dsp.representation;

import static java.util.Objects.requireNonNull;

import org.tfnemo.dsp.filterbank.CosineTransform;
import org.tfnemo.dsp.filterbank.MelFilterbank;
import org.tfnemo.dsp.filterbank.MelScale;
import org.tfnemo.dsp.signal.Floor;
import org.tfnemo.dsp.signal.Framing;
import org.tfnemo.dsp.signal.Reference;
import org.tfnemo.dsp.signal.SignalOps;

/**
 * Mel-frequency cepstral coefficients: the cosine transform of the mel spectrogram in decibels.
 *
 * <p>Shape: {@code [coefficients][frames]}. Unit: decibels; silence gives −100·√filters in row 0 and 0 elsewhere.
 *
 * <p>Source: librosa 0.11 {@code feature.mfcc(n_mfcc=40)}.
 *
 * @param coefficients rows kept, 1..scale.filters
 */
public record Mfcc(Framing framing, MelScale scale, int coefficients) implements Representation {
    public Mfcc {
        requireNonNull(framing, "framing");
        requireNonNull(scale, "scale");
        if (coefficients < 1 || coefficients > scale.filters()) {
            throw new IllegalArgumentException(
                    "coefficients must be 1 to the number of filters (" + scale.filters() + "); got " + coefficients);
        }
    }

    /** The published nEMO settings at {@code rate} Hz: 40 coefficients of 128 filters. */
    public static Mfcc standard(int rate) {
        return new Mfcc(Framing.standard(), MelScale.standard(rate), 40);
    }

    @Override
    public <X> X extract(SignalOps<X> dsp, X samples) {
        X power = dsp.square(dsp.magnitude(dsp.stft(samples, framing)));
        X mel = dsp.project(MelFilterbank.of(scale, framing), power);
        X decibels = dsp.decibel(mel, Reference.ONE, Floor.db(80));
        return dsp.project(CosineTransform.of(coefficients, scale.filters()), decibels);
    }

    @Override
    public int rows() {
        return coefficients;
    }

    @Override
    public int frames(int samples) {
        return framing.frames(samples);
    }
}
