package org.tfnemo.examples;

import java.util.List;
import java.util.Locale;
import org.tfnemo.dsp.audio.AudioClip;
import org.tfnemo.dsp.representation.JavaFeatureEngine;
import org.tfnemo.dsp.representation.Mfcc;
import org.tfnemo.dsp.signal.FeatureMap;
import org.tfnemo.train.voice.Emotion;
import org.tfnemo.train.voice.Speaker;
import org.tfnemo.train.voice.VoiceSynthesizer;

/** {@code mfcc}: timbre in a few numbers, so the distance of two means says how alike two voices sound. */
public final class CompareTimbre {
    private CompareTimbre() {}

    public static void main(String[] args) {
        System.out.println(String.format(Locale.ROOT, "a voice and itself, another sentence: %.1f", distance(0, 0)));
        System.out.println(String.format(Locale.ROOT, "a voice and another:                  %.1f", distance(0, 3)));
    }

    /** Distance of two of the built-in voices, each speaking a sentence of its own. */
    static double distance(int first, int second) {
        double[] one = timbre(first, 1);
        double[] other = timbre(second, 2);
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += (one[i] - other[i]) * (one[i] - other[i]);
        }
        return Math.sqrt(sum);
    }

    /** Mean of each coefficient but the first, which is loudness. */
    private static double[] timbre(int speaker, long sentence) {
        List<Speaker> speakers = Speaker.standard();
        AudioClip voice = new VoiceSynthesizer()
                .speak(speakers.get(speaker), Emotion.NEUTRAL.expression(), sentence)
                .clip();
        try (JavaFeatureEngine engine = new JavaFeatureEngine()) {
            FeatureMap mfcc = engine.extract(Mfcc.standard(voice.rate()), voice.samples());
            double[] means = new double[mfcc.rows() - 1];
            for (int row = 1; row < mfcc.rows(); row++) {
                for (int frame = 0; frame < mfcc.frames(); frame++) {
                    means[row - 1] += mfcc.at(row, frame) / mfcc.frames();
                }
            }
            return means;
        }
    }
}
