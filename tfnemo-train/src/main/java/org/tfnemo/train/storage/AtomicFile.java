package org.tfnemo.train.storage;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * Writes a file so that a reader, or a crash, sees the old content or the new, never a part of it: the content goes
 * into a temporary file beside the target, is forced to the disk, and takes the target's name in one step.
 */
public final class AtomicFile {
    private AtomicFile() {}

    /** What fills a file. */
    @FunctionalInterface
    public interface Content {
        /** Writes the whole content; need not close {@code output}. */
        void writeTo(OutputStream output) throws IOException;
    }

    /** Writes {@code text} as UTF-8. */
    public static void write(Path target, String text) throws IOException {
        byte[] bytes = requireNonNull(text, "text").getBytes(StandardCharsets.UTF_8);
        try {
            write(target, output -> output.write(bytes));
        } catch (NoSuchFileException e) {
            throw e; // the folder is missing, which is no lack of room
        } catch (IOException e) {
            throw new NotWrittenException(target, bytes.length, e);
        }
    }

    /** Whether {@code file} is what a killed process left of an unfinished writing. */
    public static boolean isUnfinished(Path file) {
        return file.getFileName().toString().matches("\\..+\\.[0-9a-f-]{36}\\.part");
    }

    /**
     * Writes what {@code content} gives. When it throws, the target is as it was and no temporary file stays.
     *
     * @param target its folder must exist
     */
    public static void write(Path target, Content content) throws IOException {
        write(target, content, true);
    }

    /**
     * The same, but not forced to the disk: quicker, and a power cut may leave anything in the file. For what carries a
     * checksum and can be made again.
     */
    public static void writeUnforced(Path target, Content content) throws IOException {
        write(target, content, false);
    }

    private static void write(Path target, Content content, boolean forced) throws IOException {
        requireNonNull(content, "content");
        Path whole = requireNonNull(target, "target").toAbsolutePath();
        // Not Files.createTempFile: its files are readable by their owner only, and the target would be too.
        Path temporary = whole.resolveSibling("." + whole.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            try (FileChannel channel =
                    FileChannel.open(temporary, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
                OutputStream output = Channels.newOutputStream(channel);
                content.writeTo(output);
                output.flush();
                if (forced) {
                    channel.force(true); // or a power cut may leave the new name on an empty file
                }
            }
            Files.move(temporary, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            if (forced) {
                try (FileChannel folder = FileChannel.open(whole.getParent(), StandardOpenOption.READ)) {
                    folder.force(true); // or it may bring the old content back after something later was written
                }
            }
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}
