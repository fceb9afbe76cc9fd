package org.tfnemo.dsp.representation;

import static java.util.Objects.requireNonNull;

import org.tfnemo.dsp.signal.Floor;
import org.tfnemo.dsp.signal.Framing;
import org.tfnemo.dsp.signal.Reference;
import org.tfnemo.dsp.signal.SignalOps;

/**
 * Linear spectrogram in decibels below the clip's loudest value.
 *
 * <p>Shape: {@code [framing.bins][frames]}. Range: −80..0 dB; silence is 0 everywhere.
 *
 * <p>Source: librosa 0.11 {@code amplitude_to_db(abs(stft(y)), ref=np.max)}.
 */
public record Spectrogram(Framing framing) implements Representation {
    public Spectrogram {
        requireNonNull(framing, "framing");
    }

    /** The published nEMO settings: 1025 rows. */
    public static Spectrogram standard() {
        return new Spectrogram(Framing.standard());
    }

    @Override
    public <X> X extract(SignalOps<X> dsp, X samples) {
        X power = dsp.square(dsp.magnitude(dsp.stft(samples, framing)));
        return dsp.decibel(power, Reference.LOUDEST, Floor.db(80));
    }

    @Override
    public int rows() {
        return framing.bins();
    }

    @Override
    public int frames(int samples) {
        return framing.frames(samples);
    }
}
