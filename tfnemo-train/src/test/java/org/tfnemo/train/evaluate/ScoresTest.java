package org.tfnemo.train.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class ScoresTest {
    private static final Offset<Double> ROUNDING = within(1e-9); // the sums differ in order only

    record Reference(List<String> labels, List<Case> cases) {}

    record Case(
            String name,
            List<Integer> truth,
            List<List<Double>> probabilities,
            double accuracy,
            double macroF1,
            double uar,
            double logLoss,
            List<Double> precision,
            List<Double> recall,
            List<Double> f1,
            List<Integer> support,
            List<List<Integer>> confusion) {
        @Override
        public String toString() {
            return name;
        }

        Predictions predictions(List<String> labels) {
            List<Prediction> clips = new ArrayList<>();
            for (int i = 0; i < truth.size(); i++) {
                clips.add(new Prediction(i + ".wav", "", labels.get(truth.get(i)), probabilities.get(i)));
            }
            return new Predictions(labels, clips);
        }
    }

    static Reference reference() throws IOException {
        try (InputStream golden = ScoresTest.class.getResourceAsStream("/golden/scores.json")) {
            return JsonMapper.shared().readValue(golden, Reference.class);
        }
    }

    static Stream<Case> cases() throws IOException {
        return reference().cases().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void totalsAgreeWithScikitLearn(Case golden) throws IOException {
        Scores scores = Scores.of(golden.predictions(reference().labels()));
        assertThat(scores.accuracy()).isCloseTo(golden.accuracy, ROUNDING);
        assertThat(scores.macroF1()).isCloseTo(golden.macroF1, ROUNDING);
        assertThat(scores.uar()).isCloseTo(golden.uar, ROUNDING);
        assertThat(scores.logLoss()).isCloseTo(golden.logLoss, ROUNDING);
        assertThat(scores.confusion().counts()).isEqualTo(golden.confusion);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void classesAgreeWithScikitLearn(Case golden) throws IOException {
        Scores scores = Scores.of(golden.predictions(reference().labels()));
        for (int i = 0; i < scores.classes().size(); i++) {
            ClassScore score = scores.classes().get(i);
            assertThat(score.precision()).isCloseTo(golden.precision.get(i), ROUNDING);
            assertThat(score.recall()).isCloseTo(golden.recall.get(i), ROUNDING);
            assertThat(score.f1()).isCloseTo(golden.f1.get(i), ROUNDING);
            assertThat(score.support()).isEqualTo(golden.support.get(i));
        }
    }

    @Test
    void labelsWithoutClipsAreNamed() {
        Predictions predictions =
                new Predictions(List.of("a", "b"), List.of(new Prediction("1", "", "a", List.of(0.9, 0.1))));
        assertThat(Scores.of(predictions).absent()).containsExactly("b");
    }

    @Test
    void speakersAreScoredApart() {
        Predictions predictions = new Predictions(
                List.of("a", "b"),
                List.of(
                        new Prediction("1", "Bob", "a", List.of(0.9, 0.1)),
                        new Prediction("2", "Ann", "a", List.of(0.2, 0.8)),
                        new Prediction("3", "Bob", "b", List.of(0.9, 0.1))));
        assertThat(Scores.of(predictions).speakers())
                .containsExactly(new SpeakerScore("Ann", 1, 0.0), new SpeakerScore("Bob", 2, 0.5));
    }
}
