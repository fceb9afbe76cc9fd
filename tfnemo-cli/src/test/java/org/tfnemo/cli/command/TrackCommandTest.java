package org.tfnemo.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tfnemo.cli.CommandRun;
import org.tfnemo.train.run.Machine;
import org.tfnemo.train.run.Manifest;
import org.tfnemo.train.run.MetricsLog;
import org.tfnemo.train.run.RunDirectory;
import org.tfnemo.train.run.RunName;

class TrackCommandTest {
    @TempDir
    private Path runs;

    private RunDirectory run;

    @BeforeEach
    void begin() throws IOException {
        run = RunDirectory.create(runs, new RunName("nemo", "mel"));
        MetricsLog.create(run.metrics());
        run.writeManifest(new Manifest(
                Instant.parse("2026-11-29T01:02:03Z"),
                List.of("tfnemo", "train"),
                42,
                "",
                "nemo",
                "00",
                new Machine("a processor", 2, "an OS 1", "a JVM 17", "2.18.0")));
    }

    @Test
    void runThatWasToGoNowhereNeedsAServer() {
        CommandRun tracked = CommandRun.of("track", run.toString());

        assertThat(tracked.status()).isEqualTo(1);
        assertThat(tracked.err())
                .isEqualToIgnoringNewLines("tfnemo track: " + run
                        + ": was to go to no server; name one with --to mlflow=http://HOST:PORT");
    }

    @Test
    void unfinishedRunIsRefused() {
        CommandRun tracked = CommandRun.of("track", run.toString(), "--to", "mlflow=http://127.0.0.1:5000");

        assertThat(tracked.status()).isEqualTo(1);
        assertThat(tracked.err())
                .isEqualToIgnoringNewLines(
                        "tfnemo track: " + run + ": not finished; go on with tfnemo train --resume " + run);
        assertThat(run.folder().resolve("mlflow.json")).doesNotExist();
    }

    @Test
    void serverThatDoesNotAnswerIsOneLine() throws IOException {
        Files.createDirectory(run.model());
        Files.writeString(run.predictions(), "");
        int nobody;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = socket.getLocalPort();
        }

        CommandRun tracked = CommandRun.of("track", run.toString(), "--to", "mlflow=http://127.0.0.1:" + nobody);

        assertThat(tracked.status()).isEqualTo(1);
        assertThat(tracked.err())
                .startsWith("tfnemo track: no MLflow server answers at http://127.0.0.1:" + nobody)
                .hasLineCount(1);
    }

    @Test
    void unknownServerIsWrongUsage() {
        CommandRun tracked = CommandRun.of("track", run.toString(), "--to", "mlfow=http://127.0.0.1:5000");

        assertThat(tracked.status()).isEqualTo(2);
        assertThat(tracked.err()).contains("did you mean mlflow?").hasLineCount(1);
    }
}
