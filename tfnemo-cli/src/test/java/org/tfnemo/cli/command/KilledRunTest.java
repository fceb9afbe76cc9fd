package org.tfnemo.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.tfnemo.cli.CommandRun;

/** A run that SIGKILL ended at a random moment and that was resumed, beside one that nothing disturbed. */
@Tag("slow") // trains three small networks, and half a one in a process of its own
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KilledRunTest {
    private static final int KILLED = 137; // 128 + SIGKILL

    private Path runs;
    private SmallTraining small;
    private CommandRun meanwhile;
    private long pid;
    private int epochsWhenKilled;
    private CommandRun resumed;

    @BeforeAll
    void trainKillAndResume(@TempDir Path folder) throws Exception {
        runs = folder.resolve("runs");
        small = new SmallTraining(folder);
        assertEnded(small.begin(runs, "calm"));
        assertEnded(small.begin(runs, "twin"));
        Path killed = SmallTraining.run(runs, "killed");
        Path log = folder.resolve("log.txt");
        Process process = small.beginElsewhere(runs, "killed", log);
        try {
            pid = process.pid();
            assertThat(SmallTraining.await(process::isAlive, () -> SmallTraining.epochs(killed) > 0))
                    .as(Files.readString(log))
                    .isTrue();
            meanwhile = small.resume(killed);
            int moment = 1 + new Random().nextInt(SmallTraining.EPOCHS - 3); // any will do; the next time another
            SmallTraining.await(process::isAlive, () -> SmallTraining.epochs(killed) >= moment);
            process.waitFor(new Random().nextInt(20), TimeUnit.MILLISECONDS); // not just when a line was written
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.waitFor())
                .as("exit status; it must be at work when it is killed")
                .isEqualTo(KILLED);
        epochsWhenKilled = SmallTraining.epochs(killed);
        resumed = small.resume(killed);
    }

    private static void assertEnded(CommandRun run) {
        assertThat(run.status()).as(run.err()).isZero();
    }

    @Test
    void itEndsWithTheBitsOfTheUndisturbedRun() throws IOException {
        assertEnded(resumed);
        assertThat(epochsWhenKilled).isBetween(1, SmallTraining.EPOCHS);
        assertThat(results("killed"))
                .as("killed after epoch " + epochsWhenKilled)
                .isEqualTo(results("calm"));
    }

    @Test
    void anotherRunWithTheSeedHasTheSameBits() throws IOException {
        assertThat(results("twin")).isEqualTo(results("calm"));
        assertThat(results("twin")).hasSize(6); // three tables, one state of two files, the best weights
    }

    @Test
    void anotherProcessMayNotTrainItMeanwhile() {
        assertThat(meanwhile.status()).isEqualTo(1);
        assertThat(meanwhile.err().lines().skip(1)) // after "run: …"
                .containsExactly("tfnemo train: " + SmallTraining.run(runs, "killed") + ": process " + pid
                        + " trains this run already; wait for it or stop it first");
    }

    @Test
    void whenItIsCompleteResumingSaysSoAndChangesNothing() throws IOException {
        Map<String, String> before = results("killed");
        CommandRun again = small.resume(SmallTraining.run(runs, "killed"));

        assertThat(again.status()).isZero();
        assertThat(again.err()).contains("this run is complete: nothing is left to train");
        assertThat(again.out()).isEqualTo(resumed.out());
        assertThat(results("killed")).isEqualTo(before);
    }

    private Map<String, String> results(String name) throws IOException {
        return SmallTraining.results(SmallTraining.run(runs, name));
    }
}
