package org.tfnemo.cli.command;

import java.util.function.Consumer;
import org.tfnemo.cli.terminal.Json;
import org.tfnemo.cli.terminal.Terminal;
import picocli.CommandLine.Option;

/** How a result is printed: for people, or as one JSON document. */
final class OutputOptions {
    @Option(names = "--json", description = "Print one JSON document.")
    private boolean json;

    /** Whether a program reads the result. */
    boolean json() {
        return json;
    }

    /** Prints {@code result} as asked: as JSON, or as {@code people} shows it. */
    <R> void print(Terminal terminal, R result, Consumer<R> people) {
        if (json) {
            Json.print(terminal, result);
        } else {
            people.accept(result);
        }
    }
}
