package org.tfnemo.train.export;

import java.io.IOException;
import java.nio.file.Path;
import org.tfnemo.train.export.python.ProgressListener;
import org.tfnemo.train.export.python.PythonEnvironment;

/** Makes an ONNX file of a SavedModel. */
@FunctionalInterface
interface Converter {
    /**
     * Converts {@code savedModel} to {@code output}; what is there afterwards is not verified.
     *
     * @param log what the converter prints; kept when it fails
     */
    void convert(Path savedModel, Path output, Path log, ProgressListener listener) throws IOException;

    /** tf2onnx in {@code environment}, which is made when first needed. */
    static Converter in(PythonEnvironment environment) {
        return (savedModel, output, log, listener) -> {
            Path python = environment.interpreter(listener);
            listener.step("converting to ONNX with tf2onnx");
            Tf2Onnx.standard(python).convert(savedModel, output, log);
        };
    }
}
