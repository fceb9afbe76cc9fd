package org.tfnemo.train.export.python;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * Fills a folder with a virtual environment: {@code venv}, {@code pip install}, a try.
 *
 * @param log begun anew for each environment
 */
record EnvironmentMaker(Pins pins, Path log) {
    private static final Duration VENV_LIMIT = Duration.ofMinutes(3);
    private static final Duration INSTALL_LIMIT = Duration.ofMinutes(30); // 390 MB at 2 Mbit/s
    private static final Duration CHECK_LIMIT = Duration.ofMinutes(5);

    void make(Interpreter base, Path folder) throws IOException {
        Files.writeString(log, "", StandardCharsets.UTF_8);
        run(
                VENV_LIMIT,
                "a virtual environment could not be made with " + base.executable(),
                List.of(base.executable().toString(), "-I", "-m", "venv", folder.toString()));
        String python = folder.resolve("bin").resolve("python").toString();
        Path requirements = write(folder, "requirements.txt", pins.requirements());
        Path constraints = write(folder, "constraints.txt", pins.constraints());
        run(
                INSTALL_LIMIT,
                "the Python packages could not be installed (is the package index reachable?)",
                List.of(
                        python,
                        "-I",
                        "-m",
                        "pip",
                        "install",
                        "--disable-pip-version-check",
                        "--no-input",
                        "--progress-bar=off",
                        "--only-binary=:all:", // building from source needs compilers and fails in a hundred ways
                        "-r",
                        requirements.toString(),
                        "-c",
                        constraints.toString()));
        run(CHECK_LIMIT, "the Python packages do not load", List.of(python, "-I", "-c", pins.check()));
    }

    private static Path write(Path folder, String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    private void run(Duration limit, String failure, List<String> command) throws IOException {
        int status = new ToolRun(command, log, limit).run();
        if (status != 0) {
            throw new PythonException(
                    String.format(Locale.ROOT, "%s: exit status %d; what it printed is in %s", failure, status, log));
        }
    }
}
