package org.tfnemo.train.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tfnemo.onnx.FloatTensor;
import org.tfnemo.train.export.python.ProgressListener;

/** What is left on the disk when an export is refused; a prepared ONNX file stands in for the conversion. */
class RefusedExportTest {
    @TempDir
    Path folder;

    private static OnnxExporter exporter() {
        return new OnnxExporter(
                (savedModel, output, log, listener) ->
                        Files.move(TinyOnnx.in(Files.createTempDirectory(output.getParent(), "tiny")), output),
                Tolerance.standard());
    }

    @Test
    void aGoodConversionIsKept() throws IOException {
        Path output = folder.resolve("toy.onnx");
        try (ToyModel toy = ToyModel.create()) {
            exporter().export(request(output, toy), ProgressListener.none());
        }
        assertThat(filesBeside(output)).containsExactly("toy.onnx");
    }

    @Test
    void wrongConversionLeavesNoFile() throws IOException {
        Path output = folder.resolve("toy.onnx");
        try (ToyModel toy = ToyModel.create()) {
            Reference other = (audio, batch, samples) -> offBy(2e-4f, toy.run(audio, batch, samples));
            ExportRequest request = request(output, other);
            assertThatExceptionOfType(ExportException.class)
                    .isThrownBy(() -> exporter().export(request, ProgressListener.none()))
                    .withMessageMatching("the converted model is wrong: on silence \\[1, 4000] its probabilities and"
                            + " TensorFlow's differ by 0\\.0002\\d*, more than 0\\.000100");
        }
        assertThat(filesBeside(output)).isEmpty();
    }

    @Test
    void failedExportLeavesTheEarlierFileAsItWas() throws IOException {
        Path output = Files.writeString(folder.resolve("toy.onnx"), "earlier", StandardCharsets.UTF_8);
        try (ToyModel toy = ToyModel.create()) {
            ExportRequest request =
                    request(output, (audio, batch, samples) -> offBy(1, toy.run(audio, batch, samples)));
            assertThatExceptionOfType(ExportException.class)
                    .isThrownBy(() -> exporter().export(request, ProgressListener.none()));
        }
        assertThat(output).hasContent("earlier");
    }

    @Test
    void aFileOfAnotherFormLeavesNoFile() throws IOException {
        Path output = folder.resolve("toy.onnx");
        OnnxExporter broken = new OnnxExporter(
                (savedModel, file, log, listener) -> Files.write(file, new byte[0]), Tolerance.standard());
        try (ToyModel toy = ToyModel.create()) {
            ExportRequest request = request(output, toy);
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> broken.export(request, ProgressListener.none()))
                    .withMessageContaining("not a model that ONNX Runtime loads");
        }
        assertThat(filesBeside(output)).isEmpty();
    }

    private ExportRequest request(Path output, Reference reference) {
        return new ExportRequest(folder.resolve("saved"), output, ToyModel.DESCRIPTION, reference, List.of());
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
