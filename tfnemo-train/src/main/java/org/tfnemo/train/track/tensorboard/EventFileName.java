package org.tfnemo.train.track.tensorboard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Names of event files: TensorBoard reads a folder's in the order of their names, so a later one has a later name. */
final class EventFileName {
    private static final String PREFIX = "events.out.tfevents.";

    private EventFileName() {}

    /** The event files in {@code folder}, oldest first. */
    static List<Path> existing(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(PREFIX))
                    .sorted()
                    .toList();
        }
    }

    /** The next file's place: its second is after those of the files that are there, even where the clock was set back. */
    static Path next(Path folder, Instant now) throws IOException {
        List<Path> existing = existing(folder);
        long second = now.getEpochSecond();
        if (!existing.isEmpty()) {
            String last = existing.get(existing.size() - 1).getFileName().toString();
            String digits = last.substring(PREFIX.length()).replaceFirst("\\D.*", "");
            if (!digits.isEmpty()) {
                second = Math.max(second, Long.parseLong(digits) + 1);
            }
        }
        return folder.resolve(String.format(Locale.ROOT, "%s%010d.tfnemo", PREFIX, second));
    }
}
