package org.tfnemo.examples;

import java.util.Locale;
import org.tfnemo.dsp.representation.HarmonicPercussive;
import org.tfnemo.dsp.representation.JavaFeatureEngine;
import org.tfnemo.dsp.representation.MelSpectrogram;
import org.tfnemo.dsp.representation.Representation;
import org.tfnemo.dsp.signal.FeatureMap;

/** {@code hpss}: what strikes counts less than what holds on, so clicks cover a voice less than in a mel spectrogram. */
public final class QuietenClicks {
    private static final int RATE = 24_000;
    private static final int CLICK = RATE / 2;
    private static final int HOP = 512;
    /** A row far above the tone, where only the click is heard. */
    private static final int ROW = 100;

    private QuietenClicks() {}

    public static void main(String[] args) {
        System.out.printf(
                Locale.ROOT,
                "the click is %.0f dB below the tone in the mel spectrogram, %.0f dB in hpss%n",
                -click(MelSpectrogram.standard(RATE)),
                -click(HarmonicPercussive.standard(RATE)));
    }

    /** How loud the click of a tone with one is, in decibels above the loudest value. */
    static float click(Representation representation) {
        try (JavaFeatureEngine engine = new JavaFeatureEngine()) {
            FeatureMap features = engine.extract(representation, toneWithClick());
            return features.at(ROW, Math.round((float) CLICK / HOP));
        }
    }

    private static float[] toneWithClick() {
        float[] samples = new float[RATE];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) (0.3 * Math.sin(2 * Math.PI * 220 * i / RATE));
        }
        samples[CLICK] = 1;
        return samples;
    }
}
