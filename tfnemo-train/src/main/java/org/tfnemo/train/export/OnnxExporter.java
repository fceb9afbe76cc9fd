package org.tfnemo.train.export;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.tfnemo.onnx.EmotionRecognizer;
import org.tfnemo.onnx.ModelDescription;
import org.tfnemo.onnx.OnnxModel;
import org.tfnemo.onnx.RuntimeSettings;
import org.tfnemo.train.export.python.Folders;
import org.tfnemo.train.export.python.ProgressListener;
import org.tfnemo.train.export.python.PythonEnvironment;

/**
 * SavedModel in, verified model file out: convert, describe, check the form, compare with TensorFlow, move into place.
 * A file that fails any step never has the output's name and is deleted.
 */
public final class OnnxExporter {
    private final Converter converter;
    private final Tolerance tolerance;

    /** An exporter that allows {@code tolerance}. */
    OnnxExporter(Converter converter, Tolerance tolerance) {
        this.converter = requireNonNull(converter, "converter");
        this.tolerance = requireNonNull(tolerance, "tolerance");
    }

    /** An exporter that converts in {@code environment} and allows {@code tolerance}. */
    public OnnxExporter(PythonEnvironment environment, Tolerance tolerance) {
        this(Converter.in(environment), tolerance);
    }

    /** The user's shared Python environment and the library's tolerance. */
    public static OnnxExporter standard() {
        return new OnnxExporter(PythonEnvironment.standard(), Tolerance.standard());
    }

    /**
     * Exports {@code request}.
     *
     * @param listener hears each step before it begins
     * @throws IOException in one line: Python is missing, the conversion failed, or the result differs and where
     */
    public ExportReport export(ExportRequest request, ProgressListener listener) throws IOException {
        Path output = request.output().toAbsolutePath();
        Files.createDirectories(output.getParent());
        Path making = Files.createTempDirectory(output.getParent(), ".export-");
        try {
            return export(request, new Making(making.resolve("model.onnx"), output), listener);
        } finally {
            Folders.delete(making);
        }
    }

    /** The file while it is not verified, and the name it shall have. */
    private record Making(Path file, Path output) {}

    private ExportReport export(ExportRequest request, Making making, ProgressListener listener) throws IOException {
        long start = System.nanoTime();
        Path log = making.output().resolveSibling(making.output().getFileName() + ".log");
        converter.convert(request.savedModel(), making.file(), log, listener);
        Files.deleteIfExists(log); // of use only when the conversion failed
        double conversionSeconds = (System.nanoTime() - start) / 1e9;

        ModelMetadata.append(making.file(), request.description().properties());
        GraphSummary graph = GraphSummary.of(making.file());
        requireStandardOperations(graph);
        EmotionRecognizer.open(making.file()).close(); // refuses a file without the design's inputs and outputs

        ModelDescription description = request.description();
        List<ProbeInput> inputs =
                new ProbeInputs(description.sampleRate(), description.clipSamples()).with(request.clips());
        start = System.nanoTime();
        listener.step("comparing ONNX Runtime with TensorFlow on " + inputs.size() + " inputs");
        VerificationReport verification;
        RuntimeSettings allCores =
                RuntimeSettings.standard().withThreads(Runtime.getRuntime().availableProcessors());
        try (OnnxModel model = OnnxModel.open(making.file(), allCores)) {
            verification = new Verification(model, request.reference(), tolerance).run(inputs);
        }
        double verificationSeconds = (System.nanoTime() - start) / 1e9;
        Files.move(making.file(), making.output(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return new ExportReport(
                making.output(),
                Files.size(making.output()),
                graph,
                verification,
                conversionSeconds,
                verificationSeconds);
    }

    /** The browser's ONNX Runtime, and every other, has the standard operations and no others. */
    private static void requireStandardOperations(GraphSummary graph) throws ExportException {
        List<String> others = graph.operations().keySet().stream()
                .filter(operation -> operation.contains(":"))
                .toList();
        if (!others.isEmpty() || graph.opset() > Tf2Onnx.OPSET) {
            throw new ExportException("the converted model must hold standard operations of opset " + Tf2Onnx.OPSET
                    + " at most; got opset " + graph.opset() + ", others " + others);
        }
    }
}
