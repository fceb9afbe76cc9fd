package org.tfnemo.train.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestTest {
    @TempDir
    Path folder;

    @Test
    void machineIsDescribed() {
        Machine here = Machine.here("2.18.0");
        assertThat(here.cpu()).isNotBlank();
        assertThat(here.jdk()).contains(System.getProperty("java.vm.version"));
        assertThat(here.processors()).isPositive();
    }

    @Test
    void folderOutsideGitHasNoCommit() {
        assertThat(GitCommit.of(folder)).isEmpty();
    }

    @Test
    void programThatIsNotThereGivesNothing() {
        assertThat(Program.output(List.of("no-such-program-here"))).isEmpty();
    }

    @Test
    void everyLineOfTheLogHasItsTime() throws IOException {
        Clock clock = Clock.fixed(Instant.parse("2026-11-25T01:02:03.456789Z"), ZoneOffset.UTC);
        new RunLog(folder.resolve("log.txt"), clock).write("started\nwith two lines");
        new RunLog(folder.resolve("log.txt"), clock).write("resumed");
        assertThat(folder.resolve("log.txt")).hasContent("""
                2026-11-25T01:02:03.456Z  started
                2026-11-25T01:02:03.456Z  with two lines
                2026-11-25T01:02:03.456Z  resumed
                """);
    }
}
