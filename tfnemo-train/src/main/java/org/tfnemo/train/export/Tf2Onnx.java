package org.tfnemo.train.export;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.tfnemo.train.export.python.ToolRun;

/**
 * Converts SavedModels with tf2onnx, a Python program.
 *
 * @param python an interpreter that has tf2onnx
 * @param limit the longest one conversion may take
 */
public record Tf2Onnx(Path python, Duration limit) {
    /** The highest that tf2onnx 1.17 writes, and one that ONNX Runtime's web build loads. */
    public static final int OPSET = 18;

    public Tf2Onnx {
        requireNonNull(python, "python");
        requireNonNull(limit, "limit");
    }

    /** At most ten minutes a model. */
    public static Tf2Onnx standard(Path python) {
        return new Tf2Onnx(python, Duration.ofMinutes(10));
    }

    /**
     * Converts the signature {@code serving_default} of {@code savedModel}.
     *
     * @param output overwritten; deleted when the conversion fails. What is there afterwards is converted, not verified
     * @param log what tf2onnx prints; kept when the conversion fails
     * @throws ExportException when tf2onnx fails, or says that it succeeded and left operations out
     */
    public void convert(Path savedModel, Path output, Path log) throws IOException {
        Files.deleteIfExists(output);
        Files.writeString(log, "", StandardCharsets.UTF_8);
        ToolRun run = new ToolRun(command(savedModel, output), log, limit);
        boolean good = false;
        try {
            int status = run.run();
            ConversionLog printed = ConversionLog.read(log);
            Optional<String> complaint = printed.complaint();
            if (complaint.isPresent()) {
                throw new ExportException(
                        "tf2onnx cannot convert the model: " + complaint.get() + " (log: " + log + ")");
            }
            if (status != 0) {
                throw new ExportException(
                        "tf2onnx ended with exit status " + status + "; what it printed is in " + log);
            }
            if (!Files.isRegularFile(output)) {
                throw new ExportException("tf2onnx wrote no file (log: " + log + ")");
            }
            good = true;
        } finally {
            if (!good) {
                Files.deleteIfExists(output);
            }
        }
    }

    private List<String> command(Path savedModel, Path output) {
        return List.of(
                python.toString(),
                "-I",
                "-m",
                "tf2onnx.convert",
                "--saved-model",
                savedModel.toAbsolutePath().toString(),
                "--tag",
                "serve",
                "--signature_def",
                "serving_default",
                "--opset",
                Integer.toString(OPSET),
                "--output",
                output.toAbsolutePath().toString());
    }
}
