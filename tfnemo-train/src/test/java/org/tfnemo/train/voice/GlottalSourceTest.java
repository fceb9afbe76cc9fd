package org.tfnemo.train.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class GlottalSourceTest {
    private static final double PITCH = 200;
    private static final int SAMPLES = 24_000;

    @Test
    void theTiltIsTakenOffAtThreeKilohertz() {
        double bright = Spectra.power(source(PITCH, 1), 0, SAMPLES, 3000);
        double dark = Spectra.power(source(PITCH, 13), 0, SAMPLES, 3000);
        assertThat(Spectra.decibels(bright / dark)).isCloseTo(12, within(0.01)); // 0.01: harmonic 15 only, no noise
    }

    @Test
    void aPulseHasNoMean() {
        double sum = 0;
        for (float sample : source(PITCH, 6)) {
            sum += sample;
        }
        assertThat(sum / SAMPLES).isCloseTo(0, within(1e-3)); // of a peak near 1
    }

    @Test
    void aliasesLieFarBelowTheHarmonics() {
        // Harmonic 25 of 997 Hz folds to 925 Hz, where no harmonic is.
        float[] source = source(997, 1);
        double alias = Spectra.power(source, 0, SAMPLES, 25 * 997 - 24_000);
        double first = Spectra.power(source, 0, SAMPLES, 997);
        assertThat(Spectra.decibels(alias / first)).isLessThan(-50);
    }

    @Test
    void jitterMakesPeriodsUneven() {
        VoiceQuality rough = new VoiceQuality(0.6, 6, 0.03, 0);
        VoiceQuality even = new VoiceQuality(0.6, 6, 0, 0);
        // Uneven periods smear a high harmonic over its neighbourhood.
        assertThat(Spectra.power(source(PITCH, rough), 0, SAMPLES, 3000))
                .isLessThan(0.5 * Spectra.power(source(PITCH, even), 0, SAMPLES, 3000));
    }

    private static float[] source(double hertz, double tilt) {
        return source(hertz, new VoiceQuality(0.6, tilt, 0, 0));
    }

    private static float[] source(double hertz, VoiceQuality quality) {
        GlottalSource source = new GlottalSource(quality, VoiceSynthesizer.RATE, new VoiceRandom(1));
        float[] samples = new float[SAMPLES];
        for (int i = 0; i < SAMPLES; i++) {
            samples[i] = (float) source.next(hertz, 1, 1);
        }
        return samples;
    }
}
