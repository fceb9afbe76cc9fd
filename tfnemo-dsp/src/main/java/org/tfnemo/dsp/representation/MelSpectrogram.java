package org.tfnemo.dsp.representation;

import static java.util.Objects.requireNonNull;

import org.tfnemo.dsp.filterbank.MelFilterbank;
import org.tfnemo.dsp.filterbank.MelScale;
import org.tfnemo.dsp.signal.Floor;
import org.tfnemo.dsp.signal.Framing;
import org.tfnemo.dsp.signal.Reference;
import org.tfnemo.dsp.signal.SignalOps;

/**
 * Mel spectrogram in decibels below the clip's loudest value.
 *
 * <pre>  dB(M · |STFT|²), 0 dB = the clip's largest, cut off at −80 dB</pre>
 *
 * <p>Shape: {@code [scale.filters][frames]}. Range: −80..0 dB; silence is 0 everywhere.
 *
 * <p>Source: librosa 0.11 {@code power_to_db(feature.melspectrogram(n_mels=128), ref=np.max)}.
 */
public record MelSpectrogram(Framing framing, MelScale scale) implements Representation {
    public MelSpectrogram {
        requireNonNull(framing, "framing");
        requireNonNull(scale, "scale");
    }

    /** The published nEMO settings at {@code rate} Hz. */
    public static MelSpectrogram standard(int rate) {
        return new MelSpectrogram(Framing.standard(), MelScale.standard(rate));
    }

    @Override
    public <X> X extract(SignalOps<X> dsp, X samples) {
        X power = dsp.square(dsp.magnitude(dsp.stft(samples, framing)));
        X mel = dsp.project(MelFilterbank.of(scale, framing), power);
        return dsp.decibel(mel, Reference.LOUDEST, Floor.db(80));
    }

    @Override
    public int rows() {
        return scale.filters();
    }

    @Override
    public int frames(int samples) {
        return framing.frames(samples);
    }
}
