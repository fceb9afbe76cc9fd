package org.tfnemo.train.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.tfnemo.dsp.audio.AudioClip;

class LevelTest {
    @Test
    void sineGivesAmplitudeOverRootTwo() {
        Level level = Level.of(SoundCorpus.sine(100, 0.5, 1));
        assertThat(level.peak()).isCloseTo(0.5, within(1e-6)); // float32 samples
        assertThat(level.rmsDecibels()).isCloseTo(20 * Math.log10(0.5 / Math.sqrt(2)), within(1e-5));
    }

    @Test
    void silenceIsMinusInfinityDecibels() {
        assertThat(Level.of(SoundCorpus.sine(100, 0, 1)).rmsDecibels()).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @Test
    void onlyRunsOfThreeOrMoreCountAsClipped() {
        AudioClip clip = AudioClip.of(new float[] {1, 1, 0, 1, 1, 1, 0, -1, -1, -1, -1}, 8000);
        assertThat(Level.of(clip).clipped()).isEqualTo(3 + 4);
    }
}
