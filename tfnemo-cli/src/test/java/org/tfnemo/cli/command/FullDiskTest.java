package org.tfnemo.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.tfnemo.cli.CommandRun;

/** A run whose disk, a small real one, is full while it trains, and that goes on when there is room again. */
@Tag("slow") // trains two small networks
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FullDiskTest {
    private Path disk;
    private boolean mounted;
    private Path calm;
    private Path filled;
    private CommandRun stopped;
    private CommandRun resumed;

    @BeforeAll
    void trainWhileTheDiskFills(@TempDir Path folder) throws Exception {
        disk = Files.createDirectory(folder.resolve("disk"));
        mount();
        SmallTraining small = new SmallTraining(folder);
        calm = SmallTraining.run(folder.resolve("runs"), "calm");
        assertThat(small.begin(folder.resolve("runs"), "calm").status()).isZero();
        filled = SmallTraining.run(disk, "filled");
        CompletableFuture<CommandRun> training = CompletableFuture.supplyAsync(() -> small.begin(disk, "filled"));
        SmallTraining.await(() -> !training.isDone(), () -> SmallTraining.epochs(filled) > 2);
        Path ballast = disk.resolve("ballast");
        while (!training.isDone()) {
            fill(ballast); // again and again, for training deletes what is old
            Thread.sleep(1);
        }
        stopped = training.join();
        Files.delete(ballast);
        resumed = small.resume(filled);
    }

    private void mount() throws IOException, InterruptedException {
        String refusal;
        try {
            Process mount = new ProcessBuilder("mount", "-t", "tmpfs", "-o", "size=32m", "tmpfs", disk.toString())
                    .redirectErrorStream(true)
                    .start();
            refusal = new String(mount.getInputStream().readAllBytes()).strip();
            mounted = mount.waitFor() == 0;
        } catch (IOException e) {
            refusal = e.getMessage(); // no such command, as on Windows
        }
        Assumptions.assumeTrue(mounted, "a full disk is not tested, because a small one cannot be mounted: " + refusal);
    }

    @AfterAll
    void unmount() throws IOException, InterruptedException {
        if (mounted) {
            assertThat(new ProcessBuilder("umount", disk.toString())
                            .inheritIO()
                            .start()
                            .waitFor())
                    .isZero();
        }
    }

    /** Writes until the disk takes no more. */
    private static void fill(Path ballast) {
        byte[] block = new byte[4096];
        try (var output = Files.newOutputStream(ballast, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            while (true) {
                output.write(block);
            }
        } catch (IOException e) {
            assertThat(e).hasMessage("No space left on device");
        }
    }

    @Test
    void oneLineNamesTheDiskAndTheCheckpointThatStays() {
        assertThat(stopped.status()).isEqualTo(1);
        List<String> lines = stopped.err().lines().toList();
        assertThat(lines.get(lines.size() - 1))
                .matches("tfnemo train: " + filled
                        + "/.+: could not be written: No space left on device; .* are free on "
                        + disk + " \\(tmpfs\\); the last checkpoint, after epoch \\d+, is whole: make room, then go on "
                        + "with --resume");
    }

    @Test
    void withRoomAgainItEndsWithTheBitsOfTheUndisturbedRun() throws IOException {
        assertThat(resumed.status()).as(resumed.err()).isZero();
        assertThat(resumed.err())
                .contains("epoch  " + SmallTraining.EPOCHS + ":")
                .doesNotContain("epoch  1:");
        assertThat(SmallTraining.results(filled)).isEqualTo(SmallTraining.results(calm));
    }
}
