package org.tfnemo.train.export.python;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;
import org.tfnemo.train.storage.CacheDirectory;

/**
 * A virtual environment with pinned packages, made on first use in the user's cache directory and shared by all
 * processes of the user.
 *
 * <p>It is there whole or not at all: made under another name, tried, marked, then renamed. Whoever comes while another
 * process makes it waits for it.
 */
public final class PythonEnvironment {
    // A file lock keeps other processes out and fails between threads of one; this keeps the threads in line.
    private static final ReentrantLock THREADS = new ReentrantLock();
    private static final String MARKER = "tfnemo-complete.txt";

    private final Path folder;
    private final Pins pins;
    private final InterpreterSearch search;

    /** The environment of {@code pins} within {@code cache}, made with the Python that {@code search} finds. */
    public PythonEnvironment(CacheDirectory cache, Pins pins, InterpreterSearch search) {
        this.folder = cache.path().resolve("python-" + pins.hash());
        this.pins = pins;
        this.search = requireNonNull(search, "search");
    }

    /** The environment that converts models, in the user's cache directory. */
    public static PythonEnvironment standard() {
        return new PythonEnvironment(CacheDirectory.standard(), Pins.conversion(), InterpreterSearch.standard());
    }

    /** Where it is, or will be. */
    public Path folder() {
        return folder;
    }

    /** Whether it is there; {@code false} too when the Python that it was made with is gone. */
    public boolean ready() {
        return Files.isRegularFile(folder.resolve(MARKER)) && Files.isExecutable(executable());
    }

    /**
     * Its interpreter, making the environment when it is not there.
     *
     * @param listener hears what is downloaded and how large it is, before it is
     * @throws PythonException when no Python fits or the installation fails: one line, with the log's path
     */
    public Path interpreter(ProgressListener listener) throws IOException {
        if (ready()) {
            return executable();
        }
        Files.createDirectories(folder.getParent());
        THREADS.lock();
        try (FileChannel channel =
                        FileChannel.open(beside(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = lock(channel, listener)) {
            if (held.isValid() && !ready()) {
                make(listener);
            }
        } finally {
            THREADS.unlock();
        }
        return executable();
    }

    private FileLock lock(FileChannel channel, ProgressListener listener) throws IOException {
        FileLock free = channel.tryLock();
        if (free != null) {
            return free;
        }
        listener.step("waiting for another process that is making " + folder);
        return channel.lock();
    }

    private void make(ProgressListener listener) throws IOException {
        Interpreter python = search.find();
        listener.step("making a Python environment, once: " + pins.size() + ", in " + folder);
        clearLeftovers();
        Path making = Files.createTempDirectory(folder.getParent(), folder.getFileName() + ".making-");
        try {
            new EnvironmentMaker(pins, beside(".log")).make(python, making);
            Files.writeString(making.resolve(MARKER), python + "\n\n" + pins.requirements(), StandardCharsets.UTF_8);
            Files.move(making, folder, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Folders.delete(making);
        }
    }

    /** Deletes what a killed process left, and an environment whose Python is gone; the lock says nobody uses them. */
    private void clearLeftovers() throws IOException {
        Folders.delete(folder);
        try (DirectoryStream<Path> left =
                Files.newDirectoryStream(folder.getParent(), folder.getFileName() + ".making-*")) {
            for (Path making : left) {
                Folders.delete(making);
            }
        }
    }

    private Path beside(String suffix) {
        return folder.resolveSibling(folder.getFileName() + suffix);
    }

    private Path executable() {
        return folder.resolve("bin").resolve("python");
    }
}
