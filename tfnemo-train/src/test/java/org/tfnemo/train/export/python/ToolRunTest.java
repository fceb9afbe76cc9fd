package org.tfnemo.train.export.python;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(20)
class ToolRunTest {
    @TempDir
    Path folder;

    private ToolRun shell(Duration limit, String script) {
        return new ToolRun(List.of("/bin/sh", "-c", script), folder.resolve("log"), limit);
    }

    @Test
    void statusAndBothStreamsAreKept() throws IOException {
        assertThat(shell(Duration.ofSeconds(10), "echo out; echo err >&2; exit 7")
                        .run())
                .isEqualTo(7);
        assertThat(Files.readAllLines(folder.resolve("log")))
                .containsExactly("$ /bin/sh -c echo out; echo err >&2; exit 7", "out", "err");
    }

    @Test
    void aQuestionGetsNoAnswer() throws IOException {
        assertThat(shell(Duration.ofSeconds(10), "read answer && exit 3; exit 4")
                        .run())
                .isEqualTo(4);
    }

    @Test
    void anotherPythonsFoldersAreNotPassedOn() throws IOException {
        assertThat(shell(Duration.ofSeconds(10), "test -z \"$PYTHONPATH$PIP_TARGET\"")
                        .run())
                .isZero();
    }

    @Test
    void theLimitEndsItAndItsChildren() throws IOException {
        Path child = folder.resolve("child");
        assertThatExceptionOfType(PythonException.class)
                .isThrownBy(() -> shell(Duration.ofSeconds(1), "sleep 60 & echo $! > " + child + "; wait")
                        .run())
                .withMessage("/bin/sh did not end within 1 s; what it printed is in " + folder.resolve("log"));
        long pid = Long.parseLong(Files.readString(child).strip());
        ProcessHandle.of(pid).ifPresent(handle -> handle.onExit().join()); // the timeout fails the test if it lives on
    }

    @Test
    void anInterruptEndsIt() {
        Thread.currentThread().interrupt();
        assertThatExceptionOfType(InterruptedIOException.class)
                .isThrownBy(() -> shell(Duration.ofSeconds(60), "sleep 60").run());
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void aMissingProgramIsSaid() {
        ToolRun run = new ToolRun(List.of("/nowhere/python"), folder.resolve("log"), Duration.ofSeconds(1));
        assertThatExceptionOfType(PythonException.class)
                .isThrownBy(run::run)
                .withMessageStartingWith("/nowhere/python cannot be started: ");
    }
}
