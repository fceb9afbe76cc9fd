package org.tfnemo.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tfnemo.dsp.audio.AudioClip;

class EmotionRecognizerTest {
    private static final List<String> LABELS = List.of("anger", "fear", "happiness", "sadness");

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 3999, 4000, 4001, 20_000})
    void probabilitiesAreTheFormulasAtAnyLength(int samples) throws ModelException {
        AudioClip clip = TinyModel.noise(samples, 1);
        double[] expected = TinyModel.expected(clip, 0);
        try (EmotionRecognizer recognizer = TinyModel.recognizer()) {
            Recognition recognition = recognizer.recognize(clip);
            for (int k = 0; k < LABELS.size(); k++) {
                // float32 sums of 4000 values against float64
                assertThat(recognition.probability(LABELS.get(k))).isCloseTo(expected[k], within(1e-5));
            }
        }
    }

    @Test
    void probabilitiesAreOrderedAndSumToOne() throws ModelException {
        try (EmotionRecognizer recognizer = TinyModel.recognizer()) {
            Recognition recognition = recognizer.recognize(TinyModel.noise(4000, 2));
            List<Double> values = recognition.probabilities().stream()
                    .map(LabelProbability::probability)
                    .toList();
            assertThat(values).isSortedAccordingTo((a, b) -> Double.compare(b, a));
            assertThat(values.stream().mapToDouble(v -> v).sum()).isCloseTo(1, within(1e-6));
            assertThat(recognition.label())
                    .isEqualTo(recognition.probabilities().get(0).label());
            assertThat(recognition.confidence()).isEqualTo(values.get(0));
        }
    }

    @Test
    void silenceGivesEqualProbabilitiesInTheModelsOrder() throws ModelException {
        try (EmotionRecognizer recognizer = TinyModel.recognizer()) {
            Recognition recognition = recognizer.recognize(AudioClip.of(new float[100], 8000));
            assertThat(recognition.probabilities())
                    .isEqualTo(LABELS.stream()
                            .map(label -> new LabelProbability(label, 0.25))
                            .toList());
        }
    }

    @Test
    void secondsUsedEndAtTheClipLength() throws ModelException {
        try (EmotionRecognizer recognizer = TinyModel.recognizer()) {
            assertThat(recognizer.recognize(TinyModel.noise(800, 3)).secondsUsed())
                    .isEqualTo(0.1);
            assertThat(recognizer.recognize(TinyModel.noise(9000, 3)).secondsUsed())
                    .isEqualTo(0.5);
        }
    }

    @Test
    void eightThreadsGiveWhatOneGives() throws Exception {
        List<AudioClip> clips = IntStream.range(0, 400)
                .mapToObj(i -> TinyModel.noise(1 + i * 17, i))
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try (EmotionRecognizer recognizer = TinyModel.recognizer()) {
            List<Recognition> serial = clips.stream().map(recognizer::recognize).toList();
            List<Callable<Recognition>> tasks = new ArrayList<>();
            clips.forEach(clip -> tasks.add(() -> recognizer.recognize(clip)));
            List<Recognition> parallel = new ArrayList<>();
            for (Future<Recognition> result : threads.invokeAll(tasks)) {
                parallel.add(result.get());
            }
            assertThat(parallel).isEqualTo(serial);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void closingTwiceIsFine() throws ModelException {
        EmotionRecognizer recognizer = TinyModel.recognizer();
        recognizer.close();
        assertThatCode(recognizer::close).doesNotThrowAnyException();
    }

    @Test
    void useAfterCloseIsRefused() throws ModelException {
        EmotionRecognizer recognizer = TinyModel.recognizer();
        recognizer.close();
        assertThatIllegalStateException()
                .isThrownBy(() -> recognizer.recognize(TinyModel.noise(10, 1)))
                .withMessage("model: the model must be open; it is closed");
    }

    @Test
    void closingUnderRunsWaitsForThem() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            EmotionRecognizer recognizer = TinyModel.recognizer();
            AudioClip clip = TinyModel.noise(4000, 5);
            Recognition expected = recognizer.recognize(clip);
            List<Future<Boolean>> results = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                results.add(threads.submit(() -> equalOrClosed(recognizer, clip, expected)));
            }
            recognizer.close();
            for (Future<Boolean> result : results) {
                assertThat(result.get()).isTrue();
            }
        } finally {
            threads.shutdown();
        }
    }

    private static boolean equalOrClosed(EmotionRecognizer recognizer, AudioClip clip, Recognition expected) {
        try {
            return recognizer.recognize(clip).equals(expected);
        } catch (IllegalStateException e) {
            return e.getMessage().endsWith("it is closed");
        }
    }

    @Test
    void emptyClipIsRefused() throws ModelException {
        try (EmotionRecognizer recognizer = TinyModel.recognizer()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> recognizer.recognize(AudioClip.of(new float[0], 8000)))
                    .withMessage("clip must hold at least one sample; got none");
        }
    }

    @Test
    void overflowIsRefusedNotReported() throws ModelException {
        try (EmotionRecognizer recognizer = TinyModel.recognizer()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> recognizer.recognize(AudioClip.of(new float[] {1e30f}, 8000)))
                    .withMessage("clip must be near full scale 1.0, because louder sound overflows the model;"
                            + " it gave NaN for anger");
        }
    }
}
