package org.tfnemo.examples;

import java.util.Locale;
import org.tfnemo.dsp.audio.AudioClip;
import org.tfnemo.dsp.representation.JavaFeatureEngine;
import org.tfnemo.dsp.representation.RmsEnergy;
import org.tfnemo.dsp.signal.FeatureMap;

/** {@code rms}: loudness over time, so its largest value says when the loudest moment is. */
public final class FindTheLoudestMoment {
    private FindTheLoudestMoment() {}

    public static void main(String[] args) {
        System.out.println(String.format(Locale.ROOT, "a click at 1.25 s is loudest at %.2f s", loudest(click(1.25))));
    }

    static double loudest(AudioClip clip) {
        RmsEnergy representation = RmsEnergy.standard();
        try (JavaFeatureEngine engine = new JavaFeatureEngine()) {
            FeatureMap energy = engine.extract(representation, clip.samples());
            // A frame is longer than the hop: several hold the moment, and the middle one is centred on it.
            int first = 0;
            int last = 0;
            for (int frame = 1; frame < energy.frames(); frame++) {
                if (energy.at(0, frame) > energy.at(0, first)) {
                    first = frame;
                }
                if (energy.at(0, frame) >= energy.at(0, last)) {
                    last = frame;
                }
            }
            return (first + last) / 2.0 * representation.framing().hop() / clip.rate();
        }
    }

    static AudioClip click(double seconds) {
        float[] samples = new float[48_000];
        samples[(int) Math.round(seconds * 24_000)] = 0.9f;
        return AudioClip.owning(samples, 24_000);
    }
}
