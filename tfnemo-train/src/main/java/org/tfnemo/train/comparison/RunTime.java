package org.tfnemo.train.comparison;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;

/**
 * How long a run took, by the times in its {@code log.txt}: features, training and testing, without the time between an
 * interruption and the moment it went on. What was done between the last line and an interruption is not known and not
 * counted.
 */
final class RunTime {
    private static final String BEGINS = "training begins";
    private static final String GOES_ON = "training goes on";

    private RunTime() {}

    /** The time in seconds; 0 where there is no log. */
    static double seconds(Path log) throws IOException {
        if (!Files.isRegularFile(log)) {
            return 0;
        }
        List<String> lines = Files.readAllLines(log, StandardCharsets.UTF_8);
        double seconds = 0;
        Instant before = null;
        for (String line : lines) {
            int end = line.indexOf("  ");
            if (end < 0) {
                continue; // a line of another kind holds no time
            }
            Instant time = time(log, line.substring(0, end));
            boolean starts = line.startsWith(BEGINS, end + 2) || line.startsWith(GOES_ON, end + 2);
            if (before != null && !starts) {
                seconds += Duration.between(before, time).toMillis() / 1e3;
            }
            before = time;
        }
        return seconds;
    }

    private static Instant time(Path log, String text) throws IOException {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new IOException(log + ": a line must begin with its time in UTC; got " + text, e);
        }
    }
}
