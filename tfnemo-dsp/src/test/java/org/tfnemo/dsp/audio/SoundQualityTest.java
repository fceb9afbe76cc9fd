package org.tfnemo.dsp.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SoundQualityTest {
    private static final int RATE = 8000;

    @Test
    void aSineOfHalfAmplitudeIsNineDecibelsDown() {
        SoundQuality quality = SoundQuality.of(sine(0.5, RATE));
        assertThat(quality.rmsDecibel()).isCloseTo(20 * Math.log10(0.5 / Math.sqrt(2)), within(1e-6)); // float32
        assertThat(quality.peak()).isEqualTo(0.5);
        assertThat(quality.clipped()).isZero();
        assertThat(quality.seconds()).isEqualTo(1);
        assertThat(quality.warnings()).isEmpty();
    }

    @Test
    void silenceIsMinusInfinityAndSaidToBeSilent() {
        SoundQuality quality = SoundQuality.of(sine(0, RATE));
        assertThat(quality.rmsDecibel()).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(quality.warnings()).containsExactly("the recording is silent; check the microphone");
    }

    @Test
    void aWhisperIsVeryQuiet() {
        assertThat(SoundQuality.of(sine(0.001, RATE)).warnings())
                .containsExactly("the recording is very quiet (63.0 dB below full scale); record closer or louder");
    }

    @Test
    void clippedSamplesAreCounted() {
        float[] samples = sine(0.5, RATE).samples();
        Arrays.fill(samples, 0, 80, 32767 / 32768f);
        SoundQuality quality = SoundQuality.of(AudioClip.of(samples, RATE));
        assertThat(quality.clipped()).isEqualTo(0.01);
        assertThat(quality.warnings())
                .containsExactly("1.0 % of the samples are clipped at full scale; lower the recording level");
    }

    @Test
    void aShortClipIsTooShort() {
        assertThat(SoundQuality.of(sine(0.5, RATE / 4)).warnings())
                .containsExactly("the recording lasts 0.25 s; under 0.5 s there is too little speech to judge");
    }

    @Test
    void unscaledSamplesAreNotCalledClipped() {
        assertThat(SoundQuality.of(sine(20000, RATE)).warnings())
                .containsExactly("samples reach 2.000e+04 times full scale; the recording was stored without scaling to"
                        + " 1.0");
    }

    private static AudioClip sine(double amplitude, int length) {
        float[] samples = new float[length];
        for (int i = 0; i < length; i++) {
            samples[i] = (float) (amplitude * Math.sin(Math.PI * i / 4)); // reaches its peak exactly
        }
        return AudioClip.of(samples, RATE);
    }
}
