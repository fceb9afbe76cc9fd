package org.tfnemo.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelFileTest {
    @TempDir
    Path folder;

    @Test
    void descriptionIsTheFilesMetadata() throws IOException {
        try (EmotionRecognizer recognizer = EmotionRecognizer.open(TinyModel.file("tiny.onnx", folder))) {
            assertThat(recognizer.description())
                    .isEqualTo(new ModelDescription(
                            List.of("anger", "fear", "happiness", "sadness"),
                            8000,
                            0.5,
                            1.0,
                            "{\"representation\":\"tiny\"}",
                            "0.1.0"));
        }
    }

    @Test
    void descriptionSurvivesItsProperties() throws ModelException {
        ModelDescription description =
                new ModelDescription(List.of("złość", "strach"), 24_000, 3.0, 1.7, "{}", "1.2.3");
        assertThat(ModelDescription.of(description.properties(), "model")).isEqualTo(description);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no-metadata.onnx|not a tfnemo model, because its metadata has no tfnemo.labels",
                "no-embedding.onnx|output embedding must be there; the outputs are [logits, probabilities]",
                "fixed-length.onnx|the only input must be audio float32 [batch, samples], both of any size;"
                        + " got [audio float32 [-1, 4000]]",
                "three-labels.onnx|output probabilities must be float32 [batch, labels = 3];"
                        + " got probabilities float32 [-1, 4]",
                "bad-seconds.onnx|metadata is not valid: For input string: \"long\"",
                "features.onnx|not a tfnemo model, because its metadata has no tfnemo.labels",
            })
    void otherModelsAreRefused(String name, String reason) {
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(() -> EmotionRecognizer.open(TinyModel.file(name, folder)))
                .withMessage(folder.resolve(name) + ": " + reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "RIFF", "this is a text and no model at all"})
    void garbageIsRefused(String content) {
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(() -> EmotionRecognizer.open(content.getBytes(StandardCharsets.UTF_8)))
                .withMessageStartingWith("model: not a model that ONNX Runtime loads: ")
                .withMessageNotContaining("\n");
    }

    @Test
    void aFileCutShortIsRefusedAtEveryLength() {
        byte[] whole = TinyModel.bytes("tiny.onnx");
        for (int length = 0; length < whole.length; length += 13) {
            byte[] part = Arrays.copyOf(whole, length);
            assertThatExceptionOfType(ModelException.class).isThrownBy(() -> EmotionRecognizer.open(part));
        }
    }

    @Test
    void aMissingFileIsRefused() {
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(() -> EmotionRecognizer.open(folder.resolve("none.onnx")))
                .withMessage(folder.resolve("none.onnx") + ": the model file cannot be read: NoSuchFileException");
    }

    @Test
    void aFolderIsRefused() {
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(() -> EmotionRecognizer.open(folder))
                .withMessageStartingWith(folder + ": the model file cannot be read: ");
    }

    @Test
    void everyMissingPropertyIsNamed() {
        Map<String, String> all = new ModelDescription(List.of("a", "b"), 8000, 1, 1, "{}", "1").properties();
        for (String key : all.keySet()) {
            Map<String, String> fewer = new HashMap<>(all);
            fewer.remove(key);
            assertThatExceptionOfType(ModelException.class)
                    .isThrownBy(() -> ModelDescription.of(fewer, "model"))
                    .withMessage("model: not a tfnemo model, because its metadata has no " + key);
        }
    }

    @Test
    void theFileMayChangeAfterOpening() throws IOException {
        Path file = TinyModel.file("tiny.onnx", folder);
        try (EmotionRecognizer recognizer = EmotionRecognizer.open(file)) {
            Files.delete(file);
            assertThat(recognizer.recognize(TinyModel.noise(100, 1)).probabilities())
                    .hasSize(4);
        }
    }
}
