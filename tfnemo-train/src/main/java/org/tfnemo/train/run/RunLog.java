package org.tfnemo.train.run;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.tfnemo.train.storage.NotWrittenException;

/** {@code log.txt}: what happened, each line with its time in UTC. Goes on at the end of a log that is there. */
public final class RunLog {
    private final Path file;
    private final Clock clock;

    public RunLog(Path file, Clock clock) {
        this.file = requireNonNull(file, "file");
        this.clock = requireNonNull(clock, "clock");
    }

    /** Adds {@code message}, each of its lines with the time before it. */
    public void write(String message) throws IOException {
        String time = clock.instant().truncatedTo(ChronoUnit.MILLIS).toString();
        StringBuilder text = new StringBuilder();
        message.lines()
                .forEach(line -> text.append(time).append("  ").append(line).append('\n'));
        try {
            Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new NotWrittenException(file, text.length(), e);
        }
    }
}
