package org.tfnemo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tfnemo.cli.terminal.Terminal;

class MainTest {
    @Test
    void noCommandPrintsTheUsageAsAnError() {
        CommandRun run = CommandRun.of();

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("Usage: tfnemo [-hV] [--debug] COMMAND");
    }

    @Test
    void helpIsAResult() {
        CommandRun run = CommandRun.of("--help");

        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("Usage: tfnemo").contains("Begin with:  tfnemo quickstart");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void versionNamesTheLibraries() {
        CommandRun run = CommandRun.of("--version");

        assertThat(run.status()).isZero();
        assertThat(run.out().lines().map(line -> line.replaceFirst(" [0-9].*", "")))
                .containsExactly("tfnemo", "TensorFlow Java", "ONNX Runtime", "Java");
    }

    @Test
    void misspeltCommandIsRefusedWithTheNearest() {
        CommandRun run = CommandRun.of("docter");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .isEqualToIgnoringNewLines("tfnemo: unknown command docter; did you mean doctor? (see tfnemo --help)");
    }

    @Test
    void misspeltOptionIsRefusedWithTheNearest() {
        CommandRun run = CommandRun.of("doctor", "--jsn");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .isEqualToIgnoringNewLines(
                        "tfnemo doctor: unknown option --jsn; did you mean --json? (see tfnemo doctor --help)");
    }

    @Test
    void unexpectedArgumentIsRefused() {
        CommandRun run = CommandRun.of("doctor", "now");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .isEqualToIgnoringNewLines("tfnemo doctor: unexpected argument now (see tfnemo doctor --help)");
    }

    @Test
    void completionIsAScript() {
        CommandRun run = CommandRun.of("completion");

        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("#!/usr/bin/env bash").contains("doctor");
    }

    static Stream<String> commands() {
        return Main.commandLine(Terminal.system()).getSubcommands().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandHasHelpWithAnExample(String command) {
        CommandRun run = CommandRun.of(command, "--help");

        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("Usage: tfnemo " + command).contains("Example:  tfnemo " + command);
    }
}
