package org.tfnemo.train.run;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.tfnemo.train.storage.AtomicFile;
import org.tfnemo.train.storage.NotWrittenException;

/**
 * {@code metrics.csv}: a header and a line per epoch, each on the disk when {@link #append} returns. A crash can leave
 * at most an unfinished last line, which reading passes over and resuming removes.
 */
public final class MetricsLog {
    private static final String HEADER = String.join(",", EpochMetrics.COLUMNS);

    private final Path file;

    private MetricsLog(Path file) {
        this.file = file;
    }

    /** Starts {@code file} anew. */
    public static MetricsLog create(Path file) throws IOException {
        AtomicFile.write(requireNonNull(file, "file"), HEADER + "\n");
        return new MetricsLog(file);
    }

    /**
     * Goes on after {@code epoch}: later lines, which a resumed run will write again, are removed.
     *
     * @param epoch the last epoch to keep; 0 for none
     */
    public static MetricsLog resume(Path file, int epoch) throws IOException {
        StringBuilder text = new StringBuilder(HEADER).append('\n');
        for (EpochMetrics metrics : read(file)) {
            if (metrics.epoch() <= epoch) {
                text.append(metrics.line()).append('\n');
            }
        }
        AtomicFile.write(file, text.toString());
        return new MetricsLog(file);
    }

    /** Adds a line. */
    public void append(EpochMetrics metrics) throws IOException {
        ByteBuffer line = ByteBuffer.wrap((metrics.line() + "\n").getBytes(StandardCharsets.UTF_8));
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.APPEND)) {
            while (line.hasRemaining()) {
                channel.write(line);
            }
            channel.force(false);
        } catch (IOException e) {
            throw new NotWrittenException(file, line.capacity(), e);
        }
    }

    /**
     * The finished lines of {@code file}.
     *
     * @throws IOException when the file is missing or holds something else; the message names the line
     */
    public static List<EpochMetrics> read(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        List<String> lines =
                text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
        if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
            throw new IOException(
                    file + ": the header must be " + HEADER + "; got " + (lines.isEmpty() ? "nothing" : lines.get(0)));
        }
        List<EpochMetrics> metrics = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            try {
                metrics.add(EpochMetrics.of(lines.get(i)));
            } catch (IllegalArgumentException e) {
                throw new IOException(file + ", line " + (i + 1) + ": " + e.getMessage(), e);
            }
        }
        return metrics;
    }
}
