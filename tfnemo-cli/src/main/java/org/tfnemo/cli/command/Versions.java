package org.tfnemo.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/**
 * What this was built as, and with.
 *
 * @param tfnemo this library
 * @param tensorflowJava its TensorFlow
 * @param onnxruntime its ONNX Runtime
 */
public record Versions(String tfnemo, String tensorflowJava, String onnxruntime) {
    private static final String RESOURCE = "versions.properties";

    /** Reads what the build wrote down. */
    public static Versions load() throws IOException {
        Properties versions = new Properties();
        try (InputStream bytes = Versions.class.getResourceAsStream(RESOURCE)) {
            if (bytes == null) {
                throw new IOException(RESOURCE + ": not on the class path; build again");
            }
            Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8);
            versions.load(text);
        }
        return new Versions(
                versions.getProperty("tfnemo"),
                versions.getProperty("tensorflow-java"),
                versions.getProperty("onnxruntime"));
    }
}
