package org.tfnemo.train.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
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

    private ExportRequest request(ToyModel toy, Path output, Reference reference) throws IOException {
        List<AudioClip> clips = new ArrayList<>();
        for (int length : new int[] {1, 3000, 4000, 6000}) {
            clips.add(AudioClip.of(ProbeSignal.LOUD_NOISE.samples(length, ToyModel.RATE), ToyModel.RATE));
        }
        return new ExportRequest(toy.save(folder.resolve("saved")), output, ToyModel.DESCRIPTION, reference, clips);
    }

    private static List<String> filesBeside(Path file) throws IOException {
        try (Stream<Path> files = Files.list(file.getParent())) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
