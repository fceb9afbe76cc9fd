package org.tfnemo.cli;

import java.io.IOException;
import org.tfnemo.cli.command.Versions;
import picocli.CommandLine.IVersionProvider;

/** The versions that a bug report should name. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() throws IOException {
        Versions versions = Versions.load();
        return new String[] {
            "tfnemo " + versions.tfnemo(),
            "TensorFlow Java " + versions.tensorflowJava(),
            "ONNX Runtime " + versions.onnxruntime(),
            "Java " + Runtime.version()
        };
    }
}
