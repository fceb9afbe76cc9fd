package org.tfnemo.train.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow") // starts processes
class SharedCacheTest {
    private static final int CLIPS = 400;

    @TempDir
    private Path folder;

    @BeforeEach
    void sounds() throws IOException {
        for (int i = 0; i < CLIPS; i++) {
            Files.writeString(folder.resolve(i + ".wav"), "sound " + i);
        }
    }

    @Test
    void threeProcessesFillOneCacheAtOnce() throws Exception {
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            processes.add(start(i, 1L << 30));
        }
        for (int i = 0; i < 3; i++) {
            assertThat(processes.get(i).waitFor()).describedAs(said(i)).isZero();
        }

        CacheFolder cache = CacheFolder.open(folder.resolve("cache"));
        assertThat(cache.check(done -> {})).isEqualTo(new CacheFolder.Check(CLIPS, List.of()));
    }

    @Test
    void whatAKilledProcessKeptIsFoundByTheNext() throws Exception {
        Process killed = start(0, 1L << 30);
        CacheFolder cache = CacheFolder.open(folder.resolve("cache"));
        while (killed.isAlive() && cache.contents().clips() < CLIPS / 10) {
            Thread.sleep(2);
        }
        killed.destroyForcibly().waitFor();
        assertThat(cache.contents().clips()).isPositive();
        Process next = start(1, 1L << 30); // fails on any warning, one of damage too

        assertThat(next.waitFor()).describedAs(said(1)).isZero();
        assertThat(cache.contents().clips()).isBetween(CLIPS, CLIPS + 1); // one may have been half written
    }

    private Process start(int number, long limit) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        SharingProcesses.class.getName(),
                        folder.resolve("cache").toString(),
                        Long.toString(limit),
                        folder.toString(),
                        Integer.toString(CLIPS))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(number + ".log").toFile())
                .start();
    }

    private String said(int number) throws IOException {
        return Files.readString(folder.resolve(number + ".log"));
    }
}
