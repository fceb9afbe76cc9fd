package org.tfnemo.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.tfnemo.cli.terminal.Terminal;
import picocli.CommandLine;

/** Runs one command. */
public final class Main {
    private Main() {}

    /** Runs the command that {@code arguments} name and exits with its status. */
    public static void main(String[] arguments) {
        System.exit(run(Terminal.system(), arguments));
    }

    /**
     * Runs the command that {@code arguments} name.
     *
     * @return 0 done, 1 the work failed, 2 wrong usage
     */
    public static int run(Terminal terminal, String... arguments) {
        try {
            return commandLine(terminal).execute(arguments);
        } catch (OutOfMemoryError | LinkageError e) {
            return new Failures(terminal).ofMachine(e);
        } finally {
            terminal.out().flush();
            terminal.err().flush();
        }
    }

    static CommandLine commandLine(Terminal terminal) {
        CommandLine line = new CommandLine(new Tfnemo(), new CommandFactory(terminal));
        Failures failures = new Failures(terminal);
        return line.setOut(writer(terminal.out()))
                .setErr(writer(terminal.err()))
                .setParameterExceptionHandler(failures::ofUsage)
                .setExecutionExceptionHandler(failures::ofWork);
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
