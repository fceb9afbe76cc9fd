package org.tfnemo.train.export.python;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * One run of a program: no input, what it prints goes to the end of a log file, and it is ended with all its children
 * when its time is over, the calling thread is interrupted or the JVM ends.
 *
 * @param command the program's path and its arguments; no shell reads them
 * @param log created when missing; its folder must exist
 * @param limit the longest it may take
 */
public record ToolRun(List<String> command, Path log, Duration limit) {
    /** What would point another Python, or another folder of packages, at the program. */
    private static final Set<String> REMOVED = Set.of(
            "PYTHONHOME",
            "PYTHONPATH",
            "PYTHONSTARTUP",
            "PIP_TARGET",
            "PIP_PREFIX",
            "PIP_ROOT",
            "PIP_USER",
            "VIRTUAL_ENV");

    public ToolRun {
        command = List.copyOf(command);
        requireNonNull(log, "log");
        if (command.isEmpty()) {
            throw new IllegalArgumentException("command must name a program; got none");
        }
        if (limit.isNegative() || limit.isZero()) {
            throw new IllegalArgumentException("limit must be above 0; got " + limit);
        }
    }

    /**
     * Runs it.
     *
     * @return its exit status
     * @throws PythonException when it cannot be started or does not end in time
     * @throws InterruptedIOException when the thread is interrupted; it stays so
     */
    public int run() throws IOException {
        Files.writeString(
                log,
                "$ " + String.join(" ", command) + "\n",
                StandardCharsets.UTF_8,
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(Redirect.appendTo(log.toFile()));
        builder.environment().keySet().removeAll(REMOVED);
        Process process;
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new PythonException(command.get(0) + " cannot be started: " + e.getMessage(), e);
        }
        Thread end = new Thread(() -> end(process), "end-" + process.pid());
        Runtime.getRuntime().addShutdownHook(end); // or an ended JVM would leave the program running on its own
        try {
            return await(process);
        } finally {
            forget(end);
        }
    }

    private int await(Process process) throws IOException {
        try {
            process.getOutputStream().close(); // a question it asks must end it, not hang it
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                end(process);
                throw new PythonException(String.format(
                        Locale.ROOT,
                        "%s did not end within %d s; what it printed is in %s",
                        command.get(0),
                        limit.toSeconds(),
                        log));
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            end(process);
            Thread.currentThread().interrupt();
            throw new InterruptedIOException(command.get(0) + " was interrupted");
        }
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            return; // the JVM is ending and runs the hook now, as it should
        }
    }

    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
