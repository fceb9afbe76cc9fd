package org.tfnemo.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The versions that a bug report should name. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() throws IOException {
        Properties versions = new Properties();
        try (InputStream bytes = Version.class.getResourceAsStream("versions.properties");
                Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
            versions.load(text);
        }
        return new String[] {
            "tfnemo " + versions.getProperty("tfnemo"),
            "TensorFlow Java " + versions.getProperty("tensorflow-java"),
            "ONNX Runtime " + versions.getProperty("onnxruntime"),
            "Java " + Runtime.version()
        };
    }
}
