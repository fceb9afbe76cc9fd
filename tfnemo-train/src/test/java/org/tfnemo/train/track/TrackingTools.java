package org.tfnemo.train.track;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.tfnemo.train.export.python.InterpreterSearch;
import org.tfnemo.train.export.python.Pins;
import org.tfnemo.train.export.python.ProgressListener;
import org.tfnemo.train.export.python.PythonEnvironment;
import org.tfnemo.train.export.python.PythonException;
import org.tfnemo.train.export.python.ToolRun;
import org.tfnemo.train.storage.CacheDirectory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The programs that traces are for: an MLflow server and TensorBoard's reader, from pinned packages. */
final class TrackingTools {
    private TrackingTools() {}

    /** An interpreter that has them; made on first use. Without any Python the test is skipped, with the reason. */
    static Path python() throws IOException {
        try {
            InterpreterSearch.standard().find();
        } catch (PythonException e) {
            abort("tracking is not tested against MLflow and TensorBoard: " + e.getMessage());
        }
        Pins pins = new Pins(
                resource("requirements.txt"),
                resource("constraints.txt"),
                "import mlflow, flask, gunicorn, tensorboard",
                "downloads about 60 MB, takes 310 MB on the disk");
        return new PythonEnvironment(CacheDirectory.standard(), pins, InterpreterSearch.standard())
                .interpreter(ProgressListener.none());
    }

    /** What TensorBoard reads in {@code run}. */
    static JsonNode events(Path python, Path run, Path folder) throws IOException {
        Path script = Files.writeString(folder.resolve("read_events.py"), resource("read_events.py"));
        Path log = folder.resolve("read_events-" + run.getFileName() + ".log");
        List<String> command = List.of(python.toString(), "-I", script.toString(), run.toString());
        int status = new ToolRun(command, log, Duration.ofMinutes(2)).run();
        String printed = Files.readString(log, StandardCharsets.UTF_8);
        if (status != 0) {
            throw new IOException("read_events.py ended with " + status + ": " + printed);
        }
        String line = printed.lines()
                .filter(each -> each.startsWith("EVENTS "))
                .findFirst()
                .orElseThrow();
        return JsonMapper.shared().readTree(line.substring("EVENTS ".length()));
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = requireNonNull(TrackingTools.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
