package org.tfnemo.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final AtomicLong clock = new AtomicLong();

    @Test
    void quickWorkSaysNothing() {
        run(10, 100, 0);

        assertThat(said()).isEmpty();
    }

    @Test
    void longWorkSaysALineForEachTenth() {
        run(20, 1000, 0);

        assertThat(said().lines())
                .hasSize(10)
                .startsWith("mixing: 2 of 20 (10 %), 18 s left", "mixing: 4 of 20 (20 %), 16 s left")
                .endsWith("mixing: 20 of 20 (100 %), done in 20 s");
    }

    @Test
    void hoursAreMinutes() {
        run(10, 60_000, 0);

        assertThat(said().lines()).first().isEqualTo("mixing: 1 of 10 (10 %), 9:00 min left");
    }

    @Test
    void noteIsSaid() {
        try (Progress progress = progress(1, 0)) {
            clock.addAndGet(3_000_000_000L);
            progress.advance("loss 1.23");
        }

        assertThat(said()).isEqualToIgnoringNewLines("mixing: 1 of 1 (100 %), done in 3 s, loss 1.23");
    }

    @Test
    void watchedWorkDrawsABar() {
        run(4, 1000, 100);

        assertThat(said()).contains("\r").contains("mixing").contains("100%").contains("4/4");
    }

    private void run(int steps, long millisPerStep, int columns) {
        try (Progress progress = progress(steps, columns)) {
            for (int i = 0; i < steps; i++) {
                clock.addAndGet(millisPerStep * 1_000_000);
                progress.advance();
            }
        }
    }

    private Progress progress(int steps, int columns) {
        Terminal terminal = new Terminal(
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                InputStream.nullInputStream(),
                columns,
                Path.of(""),
                "tfnemo");
        return new Progress(terminal, "mixing", steps, clock::get);
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
