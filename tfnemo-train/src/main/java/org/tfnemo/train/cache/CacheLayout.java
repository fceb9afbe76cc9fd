package org.tfnemo.train.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tfnemo.train.storage.AtomicFile;
import org.tfnemo.train.storage.JsonFile;

/**
 * Where things lie in a cache: a tag that says what the folder is, and a folder for each shelf with its label and a file
 * for each clip.
 */
record CacheLayout(Path root) {
    static final String TAG = "CACHEDIR.TAG";
    static final String ENTRY = ".features";
    private static final String TAG_TEXT = "Signature: 8a477f597d28d172789f06886806bc55\n"
            + "# Features computed by tfnemo; all of it can be made again. See https://bford.info/cachedir/\n";

    /** One kept clip. */
    record Entry(Path path, long bytes, FileTime used) {}

    /** Refuses a folder that holds other things: entries are deleted here. */
    void checkOurs() throws IOException {
        if (Files.exists(root.resolve(TAG)) || Files.notExists(root)) {
            return;
        }
        if (!Files.isDirectory(root)) {
            throw new IOException(root + ": a file; a cache needs a folder, new or empty");
        }
        try (Stream<Path> inside = Files.list(root)) {
            // Names with a dot: another process may be writing the tag.
            if (inside.anyMatch(path -> !path.getFileName().toString().startsWith("."))) {
                throw new IOException(
                        root + ": not a cache of tfnemo, it holds other files; name a new or empty folder");
            }
        }
    }

    void create() throws IOException {
        Files.createDirectories(root);
        if (Files.notExists(root.resolve(TAG))) {
            AtomicFile.write(root.resolve(TAG), TAG_TEXT);
        }
    }

    /** The shelf's folder, made when it is not there. */
    Path make(ShelfLabel label) throws IOException {
        Path folder = root.resolve(label.folder());
        create();
        Files.createDirectories(folder);
        if (Files.notExists(folder.resolve(ShelfLabel.FILE))) {
            JsonFile.write(folder.resolve(ShelfLabel.FILE), label);
        }
        return folder;
    }

    /** The folders that are shelves, by name. */
    List<Path> shelves() throws IOException {
        if (Files.notExists(root)) {
            return List.of();
        }
        try (Stream<Path> inside = Files.list(root)) {
            return inside.filter(path -> Files.exists(path.resolve(ShelfLabel.FILE)))
                    .sorted()
                    .toList();
        }
    }

    /** The clips on a shelf, and what writers that were killed left. */
    List<Entry> entries(Path shelf) throws IOException {
        List<Entry> entries = new ArrayList<>();
        try (Stream<Path> inside = Files.list(shelf)) {
            for (Path path : (Iterable<Path>) inside::iterator) {
                if (!path.getFileName().toString().equals(ShelfLabel.FILE)) {
                    BasicFileAttributes attributes =
                            Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                    entries.add(new Entry(path, attributes.size(), attributes.lastModifiedTime()));
                }
            }
        } catch (NoSuchFileException e) {
            // Another process deletes here; what it took is gone, and a later look counts anew.
            return entries;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return entries;
    }

    List<Entry> entries() throws IOException {
        List<Entry> all = new ArrayList<>();
        for (Path shelf : shelves()) {
            all.addAll(entries(shelf));
        }
        return all;
    }
}
