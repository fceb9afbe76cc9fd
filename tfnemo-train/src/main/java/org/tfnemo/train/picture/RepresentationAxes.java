package org.tfnemo.train.picture;

import org.tfnemo.dsp.representation.HarmonicPercussive;
import org.tfnemo.dsp.representation.MelSpectrogram;
import org.tfnemo.dsp.representation.Mfcc;
import org.tfnemo.dsp.representation.Representation;
import org.tfnemo.dsp.representation.RmsEnergy;
import org.tfnemo.dsp.representation.Spectrogram;
import org.tfnemo.dsp.representation.ZeroCrossingRate;
import org.tfnemo.dsp.signal.Framing;

/**
 * What a representation's rows and values are: the one place that says it.
 *
 * @param framing how its frames were cut
 * @param rows what stands beside the rows; for a contour, whose row is a line, its unit
 * @param unit of the values, short
 */
record RepresentationAxes(Framing framing, Axis rows, String unit) {
    /**
     * The axes of {@code representation}.
     *
     * @param rate samples per second of the sound
     */
    static RepresentationAxes of(Representation representation, int rate) {
        if (representation instanceof MelSpectrogram mel) {
            return new RepresentationAxes(mel.framing(), new MelAxis(mel.scale()), "dB");
        }
        if (representation instanceof Spectrogram linear) {
            double step = (double) rate / linear.framing().length();
            return new RepresentationAxes(
                    linear.framing(), LinearAxis.ofCells("frequency in Hz", step, linear.rows()), "dB");
        }
        if (representation instanceof Mfcc mfcc) {
            return new RepresentationAxes(mfcc.framing(), new IndexAxis("coefficient", mfcc.rows()), "dB");
        }
        if (representation instanceof HarmonicPercussive parts) {
            return of(parts.mel(), rate);
        }
        if (representation instanceof RmsEnergy rms) {
            return contour(rms.framing(), "RMS, full scale 1");
        }
        if (representation instanceof ZeroCrossingRate zcr) {
            return contour(zcr.framing(), "sign changes per sample");
        }
        throw new IllegalArgumentException("representation must be one that can be drawn; got " + representation);
    }

    private static RepresentationAxes contour(Framing framing, String unit) {
        return new RepresentationAxes(framing, new IndexAxis(unit, 1), unit);
    }

    /** Time in seconds over {@code frames} frames: a frame's middle is its sample, its edges lie half a hop off. */
    LinearAxis time(int frames, int rate) {
        return LinearAxis.ofCells("time in s", (double) framing.hop() / rate, frames);
    }
}
