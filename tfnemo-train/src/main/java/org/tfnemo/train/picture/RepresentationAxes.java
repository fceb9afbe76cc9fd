package org.tfnemo.train.picture;

import org.tfnemo.dsp.representation.Chroma;
import org.tfnemo.dsp.representation.ConstantQSpectrogram;
import org.tfnemo.dsp.representation.Delta;
import org.tfnemo.dsp.representation.HarmonicPercussive;
import org.tfnemo.dsp.representation.MelSpectrogram;
import org.tfnemo.dsp.representation.Mfcc;
import org.tfnemo.dsp.representation.Pooled;
import org.tfnemo.dsp.representation.Representation;
import org.tfnemo.dsp.representation.RmsEnergy;
import org.tfnemo.dsp.representation.SpectralContrast;
import org.tfnemo.dsp.representation.Spectrogram;
import org.tfnemo.dsp.representation.Tempogram;
import org.tfnemo.dsp.representation.Tonnetz;
import org.tfnemo.dsp.representation.ZeroCrossingRate;

/**
 * What a representation's rows and values are: the one place that says it.
 *
 * @param hop samples between its frames
 * @param rows what stands beside the rows; for a contour, whose row is a line, its unit
 * @param unit of the values, short
 * @param values what they are
 */
record RepresentationAxes(int hop, Axis rows, String unit, ValueKind values) {
    /**
     * The axes of {@code representation}.
     *
     * @param rate samples per second of the sound
     */
    static RepresentationAxes of(Representation representation, int rate) {
        if (representation instanceof MelSpectrogram mel) {
            return levels(mel.framing().hop(), new MelAxis(mel.scale()), "dB");
        }
        if (representation instanceof HarmonicPercussive parts) {
            return of(parts.mel(), rate);
        }
        if (representation instanceof Spectrogram linear) {
            double step = (double) rate / linear.framing().length();
            return levels(linear.framing().hop(), LinearAxis.ofCells("frequency in Hz", step, linear.rows()), "dB");
        }
        if (representation instanceof ConstantQSpectrogram pitches) {
            return levels(
                    pitches.transform().hop(), new NoteAxis(pitches.transform().scale()), "dB");
        }
        if (representation instanceof Mfcc mfcc) {
            return deviations(mfcc.framing().hop(), new IndexAxis("coefficient", mfcc.rows()), "dB");
        }
        if (representation instanceof RmsEnergy rms) {
            return contour(rms.framing().hop(), "RMS, full scale 1");
        }
        if (representation instanceof ZeroCrossingRate zcr) {
            return contour(zcr.framing().hop(), "sign changes per sample");
        }
        if (representation instanceof Delta delta) {
            RepresentationAxes inner = of(delta.inner(), rate);
            String unit = inner.unit.isEmpty() ? "per frame" : inner.unit + "/frame";
            return deviations(inner.hop, inner.rows, unit);
        }
        if (representation instanceof Pooled pooled) {
            RepresentationAxes inner = of(pooled.inner(), rate);
            Axis rows = new PooledAxis(inner.rows, pooled.pooling());
            return new RepresentationAxes(inner.hop, rows, inner.unit, inner.values);
        }
        return ofFewRows(representation, rate);
    }

    private static RepresentationAxes ofFewRows(Representation representation, int rate) {
        if (representation instanceof Chroma chroma) {
            Axis rows = chroma.rows() == 12 ? NamedAxis.pitchClasses() : new IndexAxis("pitch class", chroma.rows());
            return levels(chroma.framing().hop(), rows, "of largest");
        }
        if (representation instanceof Tonnetz tonnetz) {
            return deviations(tonnetz.transform().hop(), NamedAxis.tonalCentroids(), "");
        }
        if (representation instanceof SpectralContrast contrast) {
            return levels(contrast.framing().hop(), new BandAxis(contrast.bands()), "dB");
        }
        if (representation instanceof Tempogram tempogram) {
            int hop = tempogram.framing().hop();
            return levels(hop, new TempoAxis(60.0 * rate / hop, tempogram.rows()), "");
        }
        throw new IllegalArgumentException("representation must be one that can be drawn; got " + representation);
    }

    private static RepresentationAxes levels(int hop, Axis rows, String unit) {
        return new RepresentationAxes(hop, rows, unit, ValueKind.LEVEL);
    }

    private static RepresentationAxes deviations(int hop, Axis rows, String unit) {
        return new RepresentationAxes(hop, rows, unit, ValueKind.DEVIATION);
    }

    private static RepresentationAxes contour(int hop, String unit) {
        return levels(hop, new IndexAxis(unit, 1), unit);
    }

    /** Time in seconds over {@code frames} frames: a frame's middle is its sample, its edges lie half a hop off. */
    LinearAxis time(int frames, int rate) {
        return LinearAxis.ofCells("time in s", (double) hop / rate, frames);
    }
}
