package org.tfnemo.examples;

import java.util.SplittableRandom;
import org.tfnemo.dsp.representation.JavaFeatureEngine;
import org.tfnemo.dsp.representation.ZeroCrossingRate;
import org.tfnemo.dsp.signal.FeatureMap;

/** {@code zcr}: how often the sign changes, so hissing consonants stand apart from humming vowels. */
public final class TellHissFromHum {
    private static final double BOUNDARY = 0.2;

    private TellHissFromHum() {}

    public static void main(String[] args) {
        System.out.println("noise:        " + kind(hiss()));
        System.out.println("a 150 Hz hum: " + kind(hum()));
    }

    static String kind(float[] samples) {
        try (JavaFeatureEngine engine = new JavaFeatureEngine()) {
            FeatureMap rate = engine.extract(ZeroCrossingRate.standard(), samples);
            return rate.at(0, rate.frames() / 2) > BOUNDARY ? "hiss" : "hum";
        }
    }

    static float[] hiss() {
        SplittableRandom random = new SplittableRandom(1);
        float[] samples = new float[24_000];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) (0.1 * random.nextGaussian());
        }
        return samples;
    }

    static float[] hum() {
        float[] samples = new float[24_000];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) (0.3 * Math.sin(2 * Math.PI * 150 * i / 24_000));
        }
        return samples;
    }
}
