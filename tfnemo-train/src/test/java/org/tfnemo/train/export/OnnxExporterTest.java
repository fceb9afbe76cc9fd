package org.tfnemo.train.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tfnemo.dsp.audio.AudioClip;
import org.tfnemo.onnx.EmotionRecognizer;
import org.tfnemo.onnx.FloatTensor;
import org.tfnemo.train.export.python.ProgressListener;

/** The whole way with the real converter; the Python environment is made on first use and shared by all runs. */
@Tag("slow")
class OnnxExporterTest {
    @TempDir
    Path folder;

    @Test
    void exportedFileAgreesWithTensorFlowAndDescribesItself() throws IOException {
        Path output = folder.resolve("new/toy.onnx");
        List<String> steps = new ArrayList<>();
        try (ToyModel toy = ToyModel.create()) {
            ExportReport report = OnnxExporter.standard().export(request(toy, output, toy), steps::add);
            assertThat(report.verification().inputs()).isGreaterThanOrEqualTo(64);
            assertThat(report.verification().everyLabelAgrees()).isTrue();
            assertThat(report.verification().undefinedClips()).isEqualTo(4);
            assertThat(report.verification().probabilities()).isLessThan(1e-5);
            assertThat(report.graph().opset()).isEqualTo(18);
            assertThat(report.graph().operations()).containsKeys("MatMul", "Softmax");
            assertThat(report.bytes()).isEqualTo(Files.size(output));
        }
        assertThat(steps).contains("converting to ONNX with tf2onnx");
        assertThat(ModelMetadata.read(output)).isEqualTo(ToyModel.DESCRIPTION.properties());
        try (EmotionRecognizer recognizer = EmotionRecognizer.open(output)) {
            assertThat(recognizer.description()).isEqualTo(ToyModel.DESCRIPTION);
        }
        assertThat(filesBeside(output)).containsExactly("toy.onnx");
    }

    @Test
    void unsupportedOperationIsRefusedAlthoughTheConverterSucceeds() throws IOException {
        Path output = folder.resolve("toy.onnx");
        try (ToyModel toy = ToyModel.withUnsupportedOperation()) {
            ExportRequest request = request(toy, output, toy);
            assertThatExceptionOfType(ExportException.class)
                    .isThrownBy(() -> OnnxExporter.standard().export(request, ProgressListener.none()))
                    .withMessage("tf2onnx cannot convert the model: these TensorFlow operations have no ONNX form:"
                            + " Log1p (log: " + output + ".log)");
        }
        assertThat(filesBeside(output)).containsExactlyInAnyOrder("saved", "toy.onnx.log");
    }

    @Test
    void wrongConversionLeavesNoFile() throws IOException {
        Path output = folder.resolve("toy.onnx");
        try (ToyModel toy = ToyModel.create()) {
            Reference other = (audio, batch, samples) -> offBy(2e-4f, toy.run(audio, batch, samples));
            ExportRequest request = request(toy, output, other);
            assertThatExceptionOfType(ExportException.class)
                    .isThrownBy(() -> OnnxExporter.standard().export(request, ProgressListener.none()))
                    .withMessageMatching("the converted model is wrong: on silence \\[1, 4000] its probabilities and"
                            + " TensorFlow's differ by 0\\.0002\\d*, more than 0\\.000100");
        }
        assertThat(filesBeside(output)).containsExactly("saved");
    }

    @Test
    void failedExportLeavesTheEarlierFileAsItWas() throws IOException {
        Path output = Files.writeString(folder.resolve("toy.onnx"), "earlier", StandardCharsets.UTF_8);
        try (ToyModel toy = ToyModel.create()) {
            ExportRequest request =
                    request(toy, output, (audio, batch, samples) -> offBy(1, toy.run(audio, batch, samples)));
            assertThatExceptionOfType(ExportException.class)
                    .isThrownBy(() -> OnnxExporter.standard().export(request, ProgressListener.none()));
        }
        assertThat(output).hasContent("earlier");
    }

    private ExportRequest request(ToyModel toy, Path output, Reference reference) throws IOException {
        List<AudioClip> clips = new ArrayList<>();
        for (ProbeSignal signal : ProbeSignal.values()) {
            clips.add(AudioClip.of(signal.samples(3000 + 100 * signal.ordinal(), ToyModel.RATE), ToyModel.RATE));
        }
        return new ExportRequest(toy.save(folder.resolve("saved")), output, ToyModel.DESCRIPTION, reference, clips);
    }

    private static ModelOutputs offBy(float difference, ModelOutputs outputs) {
        float[] values = outputs.probabilities().toArray();
        values[0] += difference;
        long[] shape = outputs.probabilities().shape().stream()
                .mapToLong(Long::longValue)
                .toArray();
        return new ModelOutputs(FloatTensor.owning(values, shape), outputs.logits(), outputs.embedding());
    }

    private static List<String> filesBeside(Path file) throws IOException {
        try (Stream<Path> files = Files.list(file.getParent())) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
