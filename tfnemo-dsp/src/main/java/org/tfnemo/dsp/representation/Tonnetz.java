package org.tfnemo.dsp.representation;

import static java.util.Objects.requireNonNull;

import org.tfnemo.dsp.filterbank.ConstantQ;
import org.tfnemo.dsp.filterbank.ConstantQBank;
import org.tfnemo.dsp.filterbank.PitchMerge;
import org.tfnemo.dsp.filterbank.TonalCentroids;
import org.tfnemo.dsp.signal.PeakSearch;
import org.tfnemo.dsp.signal.SignalOps;
import org.tfnemo.dsp.signal.TuningGrid;

/**
 * Where the harmony of a clip lies: the pitch classes of its harmonic part as points on the circles of fifths, of minor
 * thirds and of major thirds, two coordinates each.
 *
 * <pre>  h = harmonic part;  C = constant-Q transform of h, tuned as h is
 *   chroma[c][t] = Σ |C[p][t]| over the pitches p of class c, as a share of the frame's sum
 *   tonnetz = centroids · chroma</pre>
 *
 * <p>Shape: {@code [6][frames]}. Range: −1..1; silence is 0. Each frame is normalised by itself, so frames that the
 * separation left next to nothing in, more than 100 dB below the loudest, are rounding noise, in librosa too.
 *
 * <p>Source: librosa 0.11 {@code feature.tonnetz(chroma=chroma_cqt(effects.harmonic(y, margin=4)))}.
 *
 * @param separation that gives the harmonic part
 * @param peaks which bins of that part's spectrum, cut into frames as for the separation, tell the tuning
 * @param transform its constant-Q transform; a multiple of 12 bins an octave
 */
public record Tonnetz(Separation separation, PeakSearch peaks, ConstantQ transform) implements Representation {
    private static final int CLASSES = 12;

    public Tonnetz {
        requireNonNull(separation, "separation");
        requireNonNull(peaks, "peaks");
        requireNonNull(transform, "transform");
        if (transform.scale().binsPerOctave() % CLASSES != 0) {
            throw new IllegalArgumentException("transform must have a multiple of " + CLASSES + " bins an octave; got "
                    + transform.scale().binsPerOctave());
        }
    }

    /** The published nEMO settings at {@code rate} Hz: 36 bins an octave. */
    public static Tonnetz standard(int rate) {
        return new Tonnetz(Separation.standard(4), PeakSearch.standard(rate), ConstantQ.standard(rate, 36));
    }

    @Override
    public <X> X extract(SignalOps<X> dsp, X samples) {
        X harmonic = separation.of(dsp, samples).harmonic();
        TuningGrid grid = TuningGrid.standard(transform.scale().binsPerOctave());
        X tuning = dsp.tuning(dsp.magnitude(dsp.stft(harmonic, separation.framing())), peaks, grid);
        X early = transform.halvings() == 0 ? harmonic : dsp.halve(harmonic);
        X complex =
                dsp.tunedConstantQ(early, ConstantQBank.tuned(transform, grid.steps()), transform.octaveHop(), tuning);
        X classes = dsp.project(PitchMerge.of(transform.scale(), CLASSES), dsp.magnitude(complex));
        return dsp.project(TonalCentroids.standard(), dsp.divideBySum(dsp.divideByLargest(classes)));
    }

    @Override
    public int rows() {
        return 6;
    }

    @Override
    public int frames(int samples) {
        return transform.frames(samples);
    }
}
