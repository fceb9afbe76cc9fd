package org.tfnemo.train.export;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;

/**
 * An export that succeeded.
 *
 * @param file the verified model file
 * @param bytes its size
 * @param graph what it is made of
 * @param verification how far it is from TensorFlow
 * @param conversionSeconds time of tf2onnx, Python's start included
 * @param verificationSeconds time of the comparison
 */
public record ExportReport(
        Path file,
        long bytes,
        GraphSummary graph,
        VerificationReport verification,
        double conversionSeconds,
        double verificationSeconds) {
    public ExportReport {
        requireNonNull(file, "file");
        requireNonNull(graph, "graph");
        requireNonNull(verification, "verification");
    }
}
