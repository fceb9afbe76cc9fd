package org.tfnemo.train.export.python;

import static java.util.Objects.requireNonNull;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Finds a Python that the pins hold for, by running each candidate: a version manager's shim lies on the path and fails
 * when run, and some systems split {@code venv} from Python.
 *
 * @param path folders in the order of the search, separated as in {@code $PATH}
 */
public record InterpreterSearch(String path) {
    private static final List<String> NAMES =
            List.of("python3.13", "python3.12", "python3.11", "python3.10", "python3", "python");
    private static final Set<String> VERSIONS = Set.of("3.10", "3.11", "3.12", "3.13");
    private static final String QUESTION = """
            import sys
            v = '%d.%d' % sys.version_info[:2]
            try:
                import venv, ensurepip
                print(v, 'whole')
            except ImportError as e:
                print(v, e.name)
            """;

    public InterpreterSearch {
        requireNonNull(path, "path");
    }

    /** A search along {@code $PATH}. */
    public static InterpreterSearch standard() {
        String path = System.getenv("PATH");
        return new InterpreterSearch(path == null ? "" : path);
    }

    /**
     * The first usable one.
     *
     * @throws PythonException when there is none: what was found instead, and what to install
     */
    public Interpreter find() throws IOException {
        List<String> refused = new ArrayList<>();
        for (String name : NAMES) {
            for (Path executable : candidates(name)) {
                String answer = ask(executable);
                String[] words = answer.split(" ", 2);
                if (words.length < 2) {
                    continue; // a shim without its Python
                }
                if (!VERSIONS.contains(words[0])) {
                    refused.add(executable + " is " + words[0]);
                } else if (!words[1].equals("whole")) {
                    refused.add(executable + " (" + words[0] + ") lacks " + words[1]
                            + ", on Debian and Ubuntu: apt install python" + words[0] + "-venv");
                } else {
                    return new Interpreter(executable, words[0]);
                }
            }
        }
        throw new PythonException("Python 3.10, 3.11, 3.12 or 3.13 with venv must be on the PATH; "
                + (refused.isEmpty()
                        ? "there is none, on Debian and Ubuntu: apt install python3 python3-venv"
                        : "found only: " + String.join("; ", refused)));
    }

    private List<Path> candidates(String name) {
        return Arrays.stream(path.split(File.pathSeparator, -1))
                .filter(folder -> !folder.isBlank())
                .map(folder -> new File(folder, name).getAbsoluteFile())
                .filter(file -> file.isFile() && file.canExecute())
                .map(File::toPath)
                .toList();
    }

    private static String ask(Path executable) throws IOException {
        Path answer = Files.createTempFile("tfnemo-python", ".txt");
        try {
            ToolRun run =
                    new ToolRun(List.of(executable.toString(), "-I", "-c", QUESTION), answer, Duration.ofSeconds(20));
            if (run.run() != 0) {
                return "";
            }
            List<String> lines = Files.readAllLines(answer, StandardCharsets.UTF_8);
            return lines.get(lines.size() - 1).strip();
        } catch (PythonException e) {
            return ""; // it cannot be started or hangs: no Python
        } finally {
            Files.delete(answer);
        }
    }
}
