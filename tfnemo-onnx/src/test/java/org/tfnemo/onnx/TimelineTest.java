package org.tfnemo.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tfnemo.dsp.audio.AudioClip;

class TimelineTest {
    private static List<TimedRecognition> timeline(AudioClip clip, long millis) throws ModelException {
        try (EmotionRecognizer recognizer = TinyModel.recognizer()) {
            return recognizer.timeline(clip, Duration.ofMillis(millis));
        }
    }

    @ParameterizedTest
    @CsvSource({"1,1", "4000,1", "4001,2", "5000,2", "6000,2", "6001,3", "8000,3", "80000,39"})
    void windowsCoverTheRecording(int samples, int windows) throws ModelException {
        List<TimedRecognition> timeline = timeline(TinyModel.noise(samples, 1), 250);
        assertThat(timeline).hasSize(windows);
        assertThat(timeline.get(0).start()).isZero();
        assertThat(timeline.get(windows - 1).end()).isEqualTo(samples / 8000.0);
        for (int i = 1; i < windows; i++) {
            assertThat(timeline.get(i).start())
                    .isGreaterThan(timeline.get(i - 1).start());
            assertThat(timeline.get(i).start())
                    .isLessThanOrEqualTo(timeline.get(i - 1).end());
        }
    }

    @Test
    void everyWindowHasTheProbabilitiesOfItsSound() throws ModelException {
        AudioClip clip = TinyModel.noise(10_500, 7);
        List<TimedRecognition> timeline = timeline(clip, 250);
        assertThat(timeline).extracting(TimedRecognition::start).containsExactly(0.0, 0.25, 0.5, 0.75, 0.8125);
        for (TimedRecognition part : timeline) {
            double expected = TinyModel.expected(clip, (int) Math.round(part.start() * 8000))[3];
            assertThat(part.recognition().probability("sadness")).isCloseTo(expected, within(1e-5));
            assertThat(part.recognition().secondsUsed()).isEqualTo(0.5);
        }
    }

    @Test
    void hopThatSkipsSoundIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> timeline(TinyModel.noise(10, 1), 501))
                .withMessage("hop must be above 0 and at most the model's 0.5 s, or sound is skipped; got 0.501 s");
    }

    @Test
    void hopOfZeroIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> timeline(TinyModel.noise(10, 1), 0))
                .withMessageEndingWith("got 0.0 s");
    }
}
