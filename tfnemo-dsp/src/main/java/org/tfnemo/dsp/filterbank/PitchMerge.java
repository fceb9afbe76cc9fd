package org.tfnemo.dsp.filterbank;

import org.tfnemo.dsp.signal.Projection;

/**
 * Adds the pitches of a scale up to pitch classes.
 *
 * <pre>  w[c][p] = 1  if p lies in the m pitches around (c − first)·m of its octave, m = binsPerOctave / classes, else 0</pre>
 *
 * <p>{@code first} is the class of the scale's lowest pitch, C being 0.
 *
 * <p>Source: librosa 0.11 {@code filters.cq_to_chroma}.
 */
public final class PitchMerge {
    private PitchMerge() {}

    /** The matrix {@code [classes][scale.pitches]}. */
    public static Projection of(PitchScale scale, int classes) {
        int bins = scale.binsPerOctave();
        if (classes < 1 || bins % classes != 0) {
            throw new IllegalArgumentException(
                    "classes must divide the bins of an octave (" + bins + "); got " + classes);
        }
        int merged = bins / classes;
        double fromA = 12 * Math.log(scale.lowest() / 440) / Math.log(2);
        long first = Math.round((fromA + 9) * classes / 12.0);
        float[] weights = new float[classes * scale.pitches()];
        for (int p = 0; p < scale.pitches(); p++) {
            int inOctave = (p % bins + merged / 2) % bins / merged;
            weights[(int) Math.floorMod(inOctave + first, classes) * scale.pitches() + p] = 1f;
        }
        return new Projection(classes, scale.pitches(), weights);
    }
}
