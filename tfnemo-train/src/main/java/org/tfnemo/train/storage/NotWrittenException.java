package org.tfnemo.train.storage;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** A file could not be written; the message says which, why, how much it needs and how much room its disk has. */
public final class NotWrittenException extends IOException {
    private static final long serialVersionUID = 1L;

    /** @param bytes that were to be written; 0 when nobody knows */
    public NotWrittenException(Path target, long bytes, IOException cause) {
        super(target + ": could not be written: " + reason(cause) + room(target, bytes), cause);
    }

    private static String reason(IOException cause) {
        if (cause instanceof FileSystemException file) {
            return file.getReason() == null ? file.toString() : file.getReason();
        }
        return cause.getMessage() == null ? cause.toString() : cause.getMessage();
    }

    private static String room(Path target, long bytes) {
        String needed = bytes == 0 ? "" : "; it needs " + size(bytes);
        try {
            FileStore disk = Files.getFileStore(target.toAbsolutePath().getParent());
            return (needed.isEmpty() ? "; " : needed + ", and ") + size(disk.getUsableSpace()) + " are free on " + disk;
        } catch (IOException e) {
            return needed; // the folder itself is gone, which the reason has said
        }
    }

    private static String size(long bytes) {
        return bytes < 1_000_000
                ? String.format(Locale.ROOT, "%.1f kB", bytes / 1e3)
                : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }
}
