package org.tfnemo.train.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class VocalTractTest {
    private static final int SAMPLES = 4800;

    @ParameterizedTest
    @EnumSource(Vowel.class)
    void resonatesWhereTheVowelSays(Vowel vowel) {
        float[] response = response(vowel, 1);
        for (int i = 0; i < Formants.COUNT; i++) {
            double formant = vowel.formants().at(i);
            // 60 Hz: neighbours on the slope of a stronger resonance are shifted a little.
            assertThat(peakNear(response, formant, 150)).isCloseTo(formant, within(60.0));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.9, 1.1, 1.25})
    void aShorterTractShiftsAllResonancesAlike(double scale) {
        float[] response = response(Vowel.I, scale);
        double formant = scale * Vowel.I.formants().second();
        assertThat(peakNear(response, formant, 150)).isCloseTo(formant, within(60.0));
    }

    @Test
    void lowTonesPassUnchanged() {
        double sum = 0;
        for (float sample : response(Vowel.E, 1)) {
            sum += sample;
        }
        assertThat(sum).isCloseTo(1, within(1e-3)); // each resonator has gain 1 at 0 Hz
    }

    private static double peakNear(float[] response, double hertz, double reach) {
        double best = 0;
        double peak = 0;
        for (double at = hertz - reach; at <= hertz + reach; at += 5) {
            double power = plainPower(response, at);
            if (power > best) {
                best = power;
                peak = at;
            }
        }
        return peak;
    }

    /** Without a window, which would cut the response's loud beginning away. */
    private static double plainPower(float[] response, double hertz) {
        double real = 0;
        double imaginary = 0;
        for (int i = 0; i < response.length; i++) {
            double angle = 2 * Math.PI * hertz * i / VoiceSynthesizer.RATE;
            real += response[i] * Math.cos(angle);
            imaginary += response[i] * Math.sin(angle);
        }
        return real * real + imaginary * imaginary;
    }

    private static float[] response(Vowel vowel, double scale) {
        VocalTract tract = new VocalTract(scale, VoiceSynthesizer.RATE);
        for (int i = 0; i < Formants.COUNT; i++) {
            tract.tune(i, vowel.formants().at(i));
        }
        float[] response = new float[SAMPLES];
        for (int i = 0; i < SAMPLES; i++) {
            response[i] = (float) tract.next(i == 0 ? 1 : 0);
        }
        return response;
    }
}
