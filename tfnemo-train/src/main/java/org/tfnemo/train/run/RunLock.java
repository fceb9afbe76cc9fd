package org.tfnemo.train.run;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.tfnemo.train.storage.AtomicFile;

/**
 * The right to train a run, which one process has at a time. The system takes it back when the process ends, however
 * it ends; the file {@code .lock} stays and means nothing by itself.
 */
public final class RunLock implements AutoCloseable {
    private final RunDirectory run;
    private final FileChannel channel;

    private RunLock(RunDirectory run, FileChannel channel) {
        this.run = run;
        this.channel = channel;
    }

    /**
     * Takes it.
     *
     * @throws RunException when another process has it; the message says which
     */
    public static RunLock take(RunDirectory run) throws IOException {
        Path file = run.folder().resolve(".lock");
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (lock(channel) == null) {
            channel.close();
            throw new RunException(run.folder() + ": process "
                    + Files.readString(file, StandardCharsets.UTF_8).strip()
                    + " trains this run already; wait for it or stop it first");
        }
        channel.truncate(0);
        channel.write(ByteBuffer.wrap((ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.UTF_8)));
        return new RunLock(run, channel);
    }

    /** The lock, or null when another process, or this one elsewhere, has it. */
    private static FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** Removes what a killed process left half written; nobody else writes while we hold the lock. */
    public void sweep() throws IOException {
        for (Path folder : List.of(run.folder(), run.checkpoints())) {
            List<Path> leftovers;
            try (Stream<Path> files = Files.list(folder)) {
                leftovers = files.filter(AtomicFile::isUnfinished).toList();
            }
            for (Path leftover : leftovers) {
                Files.delete(leftover);
            }
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
