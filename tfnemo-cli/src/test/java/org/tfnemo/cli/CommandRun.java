package org.tfnemo.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.tfnemo.cli.terminal.Terminal;

/** One run of the command line inside the test: what it printed, and how it ended. */
public record CommandRun(int status, String out, String err) {
    /** Runs {@code arguments} where the test runs, with nothing to read. */
    public static CommandRun of(String... arguments) {
        return in(Path.of("").toAbsolutePath(), arguments);
    }

    /** Runs {@code arguments} in {@code directory}, with nothing to read. */
    public static CommandRun in(Path directory, String... arguments) {
        return run(InputStream.nullInputStream(), directory, arguments);
    }

    /** Runs {@code arguments} where the test runs, with {@code input} to read. */
    public static CommandRun reading(byte[] input, String... arguments) {
        return run(new ByteArrayInputStream(input), Path.of("").toAbsolutePath(), arguments);
    }

    private static CommandRun run(InputStream in, Path directory, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                in,
                0,
                directory,
                "tfnemo");
        int status = Main.run(terminal, arguments);
        return new CommandRun(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
