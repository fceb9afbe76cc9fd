package org.tfnemo.train.export.python;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;

/**
 * A Python that was run and can make virtual environments.
 *
 * @param executable its path
 * @param version major and minor, such as {@code 3.11}
 */
public record Interpreter(Path executable, String version) {
    public Interpreter {
        requireNonNull(executable, "executable");
        requireNonNull(version, "version");
    }
}
