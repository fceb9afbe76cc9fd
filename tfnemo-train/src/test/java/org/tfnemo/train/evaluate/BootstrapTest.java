package org.tfnemo.train.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BootstrapTest {
    private final Bootstrap bootstrap = Bootstrap.standard(42);

    @Test
    void intervalOverClipsIsThatOfTheBinomial() {
        // 80 of 100: the normal approximation gives 0.8 ± 1.96·sqrt(0.8·0.2/100) = 0.722..0.878.
        Interval accuracy = bootstrap.overClips(predictions(100, 80, 1)).accuracy();
        assertThat(accuracy.low()).isCloseTo(0.722, within(0.02)); // the steps are 0.01
        assertThat(accuracy.high()).isCloseTo(0.878, within(0.02));
    }

    @Test
    void sameSeedSameInterval() {
        Predictions predictions = predictions(50, 30, 5);
        assertThat(bootstrap.overClips(predictions)).isEqualTo(bootstrap.overClips(predictions));
        assertThat(bootstrap.overSpeakers(predictions)).isEqualTo(bootstrap.overSpeakers(predictions));
    }

    @Test
    void speakersThatDifferWidenTheInterval() {
        Predictions predictions = predictions(100, 50, 10); // five speakers all right, five all wrong
        Interval clips = bootstrap.overClips(predictions).accuracy();
        Interval speakers = bootstrap.overSpeakers(predictions).orElseThrow().accuracy();
        assertThat(speakers.high() - speakers.low()).isGreaterThan(2 * (clips.high() - clips.low()));
    }

    @Test
    void oneSpeakerHasNoIntervalOverSpeakers() {
        assertThat(bootstrap.overSpeakers(predictions(20, 10, 1))).isEmpty();
    }

    @Test
    void tooFewResamplesAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Bootstrap(99, 1))
                .withMessage("resamples must be at least 100, or the 2.5 % tails hold nothing; got 99");
    }

    /** Clips of which the first {@code right} are right, the speakers taking turns in blocks. */
    private static Predictions predictions(int clips, int right, int speakers) {
        List<Prediction> predictions = new ArrayList<>();
        for (int i = 0; i < clips; i++) {
            List<Double> probabilities = i < right ? List.of(0.9, 0.1) : List.of(0.1, 0.9);
            predictions.add(new Prediction(i + ".wav", "S" + i * speakers / clips, "anger", probabilities));
        }
        return new Predictions(List.of("anger", "fear"), predictions);
    }
}
