package org.tfnemo.dsp.representation;

import static java.util.Objects.requireNonNull;

import org.tfnemo.dsp.filterbank.ConstantQ;
import org.tfnemo.dsp.filterbank.ConstantQBank;
import org.tfnemo.dsp.signal.Floor;
import org.tfnemo.dsp.signal.Reference;
import org.tfnemo.dsp.signal.SignalOps;

/**
 * Constant-Q spectrogram in decibels below the clip's loudest value: rows are pitches, a semitone apart.
 *
 * <p>Shape: {@code [transform.scale.pitches][frames]}, lowest pitch first. Range: −80..0 dB; silence is 0 everywhere.
 *
 * <p>Source: librosa 0.11 {@code amplitude_to_db(abs(cqt(n_bins=84, bins_per_octave=12)), ref=np.max)}, which refuses
 * rates below 8255 Hz too.
 */
public record ConstantQSpectrogram(ConstantQ transform) implements Representation {
    public ConstantQSpectrogram {
        requireNonNull(transform, "transform");
    }

    /** The published nEMO settings at {@code rate} Hz: 84 pitches from C1 on. */
    public static ConstantQSpectrogram standard(int rate) {
        return new ConstantQSpectrogram(ConstantQ.standard(rate, 12));
    }

    @Override
    public <X> X extract(SignalOps<X> dsp, X samples) {
        X early = transform.halvings() == 0 ? samples : dsp.halve(samples);
        X complex = dsp.constantQ(early, ConstantQBank.of(transform), transform.octaveHop());
        return dsp.decibel(dsp.square(dsp.magnitude(complex)), Reference.LOUDEST, Floor.db(80));
    }

    @Override
    public int rows() {
        return transform.scale().pitches();
    }

    @Override
    public int frames(int samples) {
        return transform.frames(samples);
    }
}
