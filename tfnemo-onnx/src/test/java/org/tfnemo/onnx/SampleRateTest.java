package org.tfnemo.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tfnemo.dsp.audio.AudioClip;

class SampleRateTest {
    private static AudioClip noise(int samples, int rate) {
        return AudioClip.owning(TinyModel.noise(samples, 3).samples(), rate);
    }

    @ParameterizedTest
    @ValueSource(ints = {4000, 11_025, 16_000, 22_050, 24_000, 44_100, 48_000, 96_000})
    void anyRateGivesWhatTheResampledClipGives(int rate) throws ModelException {
        AudioClip clip = noise(rate / 3, rate);
        try (EmotionRecognizer recognizer = TinyModel.recognizer()) {
            assertThat(recognizer.recognize(clip)).isEqualTo(recognizer.recognize(clip.resample(TinyModel.RATE)));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {4000, 11_025, 44_100})
    void theStartOfALongRecordingIsTheStartOfItsWhole(int rate) {
        AudioClip clip = noise(10 * rate, rate);
        AudioClip start = new ModelRate(8000).convertStart(clip, 4000);
        assertThat(start.samples()).isEqualTo(clip.resample(8000).fit(4000).samples());
    }

    @Test
    void manyRatesAreAnsweredToo() throws ModelException {
        try (EmotionRecognizer recognizer = TinyModel.recognizer()) {
            for (int rate = 7000; rate < 7020; rate++) {
                assertThat(recognizer.recognize(noise(100, rate)).probabilities())
                        .hasSize(4);
            }
        }
    }

    @Test
    void timelineOfAnotherRateIsInItsSeconds() throws ModelException {
        try (EmotionRecognizer recognizer = TinyModel.recognizer()) {
            assertThat(recognizer.timeline(noise(48_000, 48_000), Duration.ofMillis(500)))
                    .extracting(TimedRecognition::start, TimedRecognition::end)
                    .containsExactly(tuple(0.0, 0.5), tuple(0.5, 1.0));
        }
    }
}
