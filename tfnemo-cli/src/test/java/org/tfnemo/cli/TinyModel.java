package org.tfnemo.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A model file of a few hundred bytes with the signature of a real one: 8 kHz, 0.5 s, the labels anger, fear, happiness
 * and sadness. Made by {@code tools/golden/tiny_model.py}.
 */
public final class TinyModel {
    private TinyModel() {}

    /** Writes it as {@code file}, and makes the folder. */
    public static Path write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (InputStream model = TinyModel.class.getResourceAsStream("tiny.onnx")) {
            Files.write(file, model.readAllBytes());
        }
        return file;
    }
}
