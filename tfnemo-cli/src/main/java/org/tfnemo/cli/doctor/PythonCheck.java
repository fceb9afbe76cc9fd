package org.tfnemo.cli.doctor;

import static java.util.Objects.requireNonNull;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Python for {@code export}: 3.10 to 3.13 with venv, which the pinned converter runs on.
 *
 * @param directories where commands are looked for, in order
 */
record PythonCheck(List<Path> directories) implements Check {
    private static final String SUBJECT = "Python for export";
    private static final List<String> NAMES =
            List.of("python3", "python3.13", "python3.12", "python3.11", "python3.10", "python");
    private static final String PROBE = "import sys, venv, ensurepip; print('%d.%d.%d' % sys.version_info[:3])";

    PythonCheck {
        directories = List.copyOf(requireNonNull(directories, "directories"));
    }

    static PythonCheck onPath(String path) {
        return new PythonCheck(Arrays.stream((path == null ? "" : path).split(File.pathSeparator))
                .filter(directory -> !directory.isEmpty())
                .map(Path::of)
                .toList());
    }

    @Override
    public Finding look() {
        return NAMES.stream()
                .flatMap(name -> directories.stream().map(directory -> directory.resolve(name)))
                .filter(Files::isExecutable)
                .map(python -> version(python).map(version -> version + " (" + python + ")"))
                .flatMap(Optional::stream)
                .findFirst()
                .map(found -> Finding.pass(SUBJECT, found))
                .orElseGet(() -> Finding.warn(
                        SUBJECT,
                        "no Python 3.10 to 3.13 with venv on the PATH",
                        "apt-get install python3 python3-venv, dnf install python3, or brew install python@3.13; "
                                + "only export needs it"));
    }

    private static Optional<String> version(Path python) {
        try {
            Process process = new ProcessBuilder(python.toString(), "-c", PROBE)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return Optional.empty();
            }
            String version = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return version.matches("3\\.1[0-3]\\.\\d+") ? Optional.of(version) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty(); // not a program of this machine
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
