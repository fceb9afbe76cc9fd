package org.tfnemo.examples;

import java.util.Locale;
import org.tfnemo.dsp.representation.JavaFeatureEngine;
import org.tfnemo.dsp.representation.Spectrogram;
import org.tfnemo.dsp.signal.FeatureMap;

/** {@code spectrogram}: every frequency apart, so the strongest bin of a frame says what tone it holds. */
public final class FindThePitch {
    private FindThePitch() {}

    public static void main(String[] args) {
        double hz = args.length > 0 ? Double.parseDouble(args[0]) : 440;
        System.out.println(String.format(Locale.ROOT, "a tone of %.0f Hz is heard at %.1f Hz", hz, heard(hz)));
    }

    static double heard(double hz) {
        int rate = 24_000;
        float[] tone = new float[rate];
        for (int i = 0; i < tone.length; i++) {
            tone[i] = (float) (0.5 * Math.sin(2 * Math.PI * hz * i / rate));
        }
        Spectrogram representation = Spectrogram.standard();
        try (JavaFeatureEngine engine = new JavaFeatureEngine()) {
            FeatureMap decibels = engine.extract(representation, tone);
            int middle = decibels.frames() / 2;
            int strongest = 0;
            for (int bin = 1; bin < decibels.rows(); bin++) {
                if (decibels.at(bin, middle) > decibels.at(strongest, middle)) {
                    strongest = bin;
                }
            }
            return (double) strongest * rate / representation.framing().length();
        }
    }
}
