package org.tfnemo.cli.terminal;

import static java.util.Objects.requireNonNull;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Where a command runs: its streams and its working directory. Only {@link #system()} knows the process's own.
 *
 * @param out results, for people or for the next program
 * @param err progress, warnings and failures
 * @param in what {@code -} reads
 * @param columns width of a line; 0 when nobody watches and progress should come as plain lines
 * @param directory the working directory
 * @param program how the command line was called, for the next command to type
 */
public record Terminal(PrintStream out, PrintStream err, InputStream in, int columns, Path directory, String program) {
    public Terminal {
        requireNonNull(out, "out");
        requireNonNull(err, "err");
        requireNonNull(in, "in");
        requireNonNull(directory, "directory");
        requireNonNull(program, "program");
        if (columns < 0) {
            throw new IllegalArgumentException("columns must not be negative; got " + columns);
        }
    }

    /** The process's own streams, in UTF-8 whatever the locale; the launcher says how wide the terminal is. */
    public static Terminal system() {
        return new Terminal(
                new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8),
                new PrintStream(StandardError.open(), true, StandardCharsets.UTF_8),
                System.in,
                Integer.getInteger("tfnemo.columns", 0),
                Path.of("").toAbsolutePath(),
                System.getProperty("tfnemo.program", "tfnemo"));
    }

    /** Whether somebody watches standard error. */
    public boolean watched() {
        return columns > 0;
    }

    /** Prints one line of the result. */
    public void print(String line) {
        out.println(line);
    }

    /** Prints one formatted line of the result; numbers look the same in every locale. */
    public void print(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }

    /** Says something that is no result. */
    public void say(String line) {
        out.flush();
        err.println(line);
    }

    /** Warns, and goes on. */
    public void warn(String line) {
        say("warning: " + line);
    }

    /** Counts {@code total} steps of work named {@code task} on standard error. */
    public Progress progress(String task, long total) {
        return new Progress(this, task, total, System::nanoTime);
    }
}
