package org.tfnemo.train.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tfnemo.onnx.EmotionRecognizer;
import org.tfnemo.onnx.OnnxModel;
import org.tfnemo.onnx.RuntimeSettings;

class ModelMetadataTest {
    @TempDir
    Path folder;

    @Test
    void readsBackWhatItWrote() throws IOException {
        Path model = TinyOnnx.in(folder);
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("a", "");
        properties.put("b", "złość, 怒り, \n\"{}\"");
        properties.put("c", "x".repeat(100_000));
        ModelMetadata.append(model, properties);
        assertThat(ModelMetadata.read(model)).containsExactlyEntriesOf(properties);
    }

    @Test
    void onnxRuntimeReadsTheSame() throws IOException {
        Path model = TinyOnnx.in(folder);
        Map<String, String> properties = Map.of("tfnemo.spec", "{\"label\":\"złość\"}", "other", "2");
        ModelMetadata.append(model, properties);
        try (OnnxModel opened = OnnxModel.open(model, RuntimeSettings.standard())) {
            assertThat(opened.metadata()).isEqualTo(properties);
        }
    }

    @Test
    void appendedDescriptionMakesAModelFile() throws IOException {
        Path model = TinyOnnx.in(folder);
        ModelMetadata.append(model, ToyModel.DESCRIPTION.properties());
        try (EmotionRecognizer recognizer = EmotionRecognizer.open(model)) {
            assertThat(recognizer.description()).isEqualTo(ToyModel.DESCRIPTION);
        }
    }

    @Test
    void appendingTwiceKeepsBoth() throws IOException {
        Path model = TinyOnnx.in(folder);
        ModelMetadata.append(model, Map.of("a", "1"));
        ModelMetadata.append(model, Map.of("b", "2"));
        assertThat(ModelMetadata.read(model)).isEqualTo(Map.of("a", "1", "b", "2"));
    }

    @Test
    void aKeyThatIsThereIsRefusedAndTheFileStays() throws IOException {
        Path model = TinyOnnx.in(folder);
        ModelMetadata.append(model, Map.of("a", "1"));
        long size = Files.size(model);
        assertThatExceptionOfType(ExportException.class)
                .isThrownBy(() -> ModelMetadata.append(model, Map.of("a", "2")))
                .withMessage(model + ": the metadata must not hold a yet; it holds 1");
        assertThat(model).hasSize(size);
    }
}
