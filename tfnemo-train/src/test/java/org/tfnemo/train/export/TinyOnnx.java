package org.tfnemo.train.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The model file without metadata that {@code tools/golden/tiny_model.py} makes: {@link ToyModel} in ONNX. */
final class TinyOnnx {
    private TinyOnnx() {}

    static Path in(Path folder) throws IOException {
        try (InputStream in = TinyOnnx.class.getResourceAsStream("tiny.onnx")) {
            Path file = folder.resolve("tiny.onnx");
            Files.copy(in, file);
            return file;
        }
    }
}
