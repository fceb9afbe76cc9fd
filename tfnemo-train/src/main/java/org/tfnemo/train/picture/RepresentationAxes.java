package org.tfnemo.train.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tfnemo.dsp.representation.Chroma;
import org.tfnemo.dsp.representation.ConstantQSpectrogram;
import org.tfnemo.dsp.representation.Delta;
import org.tfnemo.dsp.representation.HarmonicPercussive;
import org.tfnemo.dsp.representation.MelSpectrogram;
import org.tfnemo.dsp.representation.Mfcc;
import org.tfnemo.dsp.representation.Representation;
import org.tfnemo.dsp.representation.RmsEnergy;
import org.tfnemo.dsp.representation.SpectralContrast;
import org.tfnemo.dsp.representation.Spectrogram;
import org.tfnemo.dsp.representation.Tempogram;
import org.tfnemo.dsp.representation.Tonnetz;
import org.tfnemo.dsp.representation.ZeroCrossingRate;
import org.tfnemo.dsp.signal.Framing;

/**
 * What a representation's rows and values are: the one place that says it.
 *
 * @param hop samples between frames
 * @param rows what stands beside the rows; for a line, its unit
 * @param unit of the values, short
 * @param shading how the values are shown
 */
record RepresentationAxes(int hop, Axis rows, String unit, Shading shading) {
    private static final List<String> PITCH_CLASSES =
            List.of("C", "C♯", "D", "D♯", "E", "F", "F♯", "G", "G♯", "A", "A♯", "B");
    private static final List<String> CENTROIDS =
            List.of("fifths x", "fifths y", "minor x", "minor y", "major x", "major y");

    /**
     * The axes of {@code representation}.
     *
     * @param rate samples per second of the sound
     */
    static RepresentationAxes of(Representation representation, int rate) {
        if (representation instanceof MelSpectrogram mel) {
            return spanning(mel.framing().hop(), new MelAxis(mel.scale()), "dB");
        }
        if (representation instanceof Spectrogram linear) {
            double step = (double) rate / linear.framing().length();
            Axis hertz = LinearAxis.ofCells("frequency in Hz", step, linear.rows());
            return spanning(linear.framing().hop(), hertz, "dB");
        }
        if (representation instanceof Mfcc mfcc) {
            Axis rows = new IndexAxis("coefficient", mfcc.rows());
            return new RepresentationAxes(mfcc.framing().hop(), rows, "dB", Shading.AROUND_ZERO);
        }
        if (representation instanceof HarmonicPercussive parts) {
            return of(parts.mel(), rate);
        }
        if (representation instanceof Delta delta) {
            RepresentationAxes inner = of(delta.inner(), rate);
            return new RepresentationAxes(inner.hop, inner.rows, inner.unit + " a frame", Shading.AROUND_ZERO);
        }
        return ofMusic(representation, rate);
    }

    private static RepresentationAxes ofMusic(Representation representation, int rate) {
        if (representation instanceof ConstantQSpectrogram notes) {
            return spanning(
                    notes.transform().hop(), new PitchAxis(notes.transform().scale()), "dB");
        }
        if (representation instanceof Chroma chroma) {
            return spanning(chroma.framing().hop(), new NamedAxis("pitch class", PITCH_CLASSES), "of the loudest");
        }
        if (representation instanceof Tonnetz tonnetz) {
            Axis rows = new NamedAxis("tonal centroid", CENTROIDS);
            return new RepresentationAxes(tonnetz.transform().hop(), rows, "", Shading.AROUND_ZERO);
        }
        if (representation instanceof SpectralContrast contrast) {
            List<String> bands = new ArrayList<>();
            for (int i = 0; i < contrast.rows(); i++) {
                bands.add(String.format(Locale.ROOT, "%.0f", contrast.bands().start(i)));
            }
            return spanning(contrast.framing().hop(), new NamedAxis("band from, Hz", bands), "dB");
        }
        if (representation instanceof Tempogram tempogram) {
            double framesPerSecond = (double) rate / tempogram.framing().hop();
            Axis tempo = new TempoAxis(tempogram.rows(), framesPerSecond);
            return spanning(tempogram.framing().hop(), tempo, "likeness");
        }
        return ofLine(representation);
    }

    private static RepresentationAxes ofLine(Representation representation) {
        if (representation instanceof RmsEnergy rms) {
            return line(rms.framing(), "RMS, full scale 1");
        }
        if (representation instanceof ZeroCrossingRate zcr) {
            return line(zcr.framing(), "sign changes per sample");
        }
        throw new IllegalArgumentException("representation must be one that can be drawn; got " + representation);
    }

    private static RepresentationAxes spanning(int hop, Axis rows, String unit) {
        return new RepresentationAxes(hop, rows, unit, Shading.SPANNING);
    }

    private static RepresentationAxes line(Framing framing, String unit) {
        return new RepresentationAxes(framing.hop(), new IndexAxis(unit, 1), unit, Shading.LINE);
    }

    /** Time in seconds over {@code frames} frames: a frame's middle is its sample, its edges lie half a hop off. */
    LinearAxis time(int frames, int rate) {
        return LinearAxis.ofCells("time in s", (double) hop / rate, frames);
    }
}
