package org.tfnemo.train.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import org.tfnemo.train.storage.JsonFile;

/** A cache looked at from outside: what it holds, whether that is sound, and how it is emptied. */
public final class CacheFolder {
    private final CacheLayout layout;
    private final String code;

    private CacheFolder(CacheLayout layout, String code) {
        this.layout = layout;
        this.code = code;
    }

    /**
     * What features by one definition are kept.
     *
     * @param representation its kind
     * @param rate of the clips, in Hz
     * @param seconds length of a clip
     * @param current whether by the code that runs now; others are never found again
     * @param used when one of them was used last, to an hour; null of none
     */
    public record Shelf(
            String representation, int rate, double seconds, boolean current, int clips, long bytes, Instant used) {}

    /** What a cache holds; {@code bytes} of everything. */
    public record Contents(String folder, long bytes, int clips, List<Shelf> shelves) {
        public Contents {
            shelves = List.copyOf(shelves);
        }
    }

    /** What a check found; the damaged entries are deleted. */
    public record Check(int checked, List<String> damaged) {
        public Check {
            damaged = List.copyOf(damaged);
        }
    }

    /** Opens {@code folder}; one that is not there is an empty cache, one that holds other things is refused. */
    public static CacheFolder open(Path folder) throws IOException {
        CacheLayout layout = new CacheLayout(folder.toAbsolutePath().normalize());
        layout.checkOurs();
        return new CacheFolder(layout, FeatureCode.current().hash());
    }

    public Contents contents() throws IOException {
        List<Shelf> shelves = new ArrayList<>();
        for (Path folder : layout.shelves()) {
            shelves.add(shelf(folder));
        }
        return new Contents(
                layout.root().toString(),
                shelves.stream().mapToLong(Shelf::bytes).sum(),
                shelves.stream().mapToInt(Shelf::clips).sum(),
                shelves);
    }

    private Shelf shelf(Path folder) throws IOException {
        ShelfLabel label = JsonFile.read(folder.resolve(ShelfLabel.FILE), ShelfLabel.class);
        List<CacheLayout.Entry> entries = layout.entries(folder);
        return new Shelf(
                label.kind(),
                label.rate(),
                (double) label.samples() / label.rate(),
                label.code().equals(code),
                entries.size(),
                entries.stream().mapToLong(CacheLayout.Entry::bytes).sum(),
                entries.stream()
                        .map(CacheLayout.Entry::used)
                        .max(FileTime::compareTo)
                        .map(FileTime::toInstant)
                        .orElse(null));
    }

    /** Reads every entry and deletes the damaged; {@code progress} hears the number of entries read. */
    public Check check(IntConsumer progress) throws IOException {
        int checked = 0;
        List<String> damaged = new ArrayList<>();
        for (Path folder : layout.shelves()) {
            String digest = JsonFile.read(folder.resolve(ShelfLabel.FILE), ShelfLabel.class)
                    .digest();
            for (CacheLayout.Entry entry : layout.entries(folder)) {
                try {
                    check(entry.path(), digest);
                } catch (NoSuchFileException e) {
                    continue; // another process deleted it since it was listed
                } catch (DamagedEntryException e) {
                    damaged.add(entry.path() + ": " + e.getMessage());
                    Files.deleteIfExists(entry.path());
                }
                progress.accept(++checked);
            }
        }
        return new Check(checked, damaged);
    }

    private static void check(Path entry, String digest) throws IOException {
        String name = entry.getFileName().toString();
        if (!name.endsWith(CacheLayout.ENTRY)) {
            throw new DamagedEntryException("its writer did not finish");
        }
        ByteBuffer bytes = EntryReading.whole(entry);
        EntryFormat.check(bytes, digest, name.substring(0, name.length() - CacheLayout.ENTRY.length()));
    }

    /**
     * Deletes the shelves that {@code which} chooses.
     *
     * @return those deleted
     */
    public List<Shelf> clear(Predicate<Shelf> which) throws IOException {
        List<Shelf> cleared = new ArrayList<>();
        for (Path folder : layout.shelves()) {
            Shelf shelf = shelf(folder);
            if (which.test(shelf)) {
                for (CacheLayout.Entry entry : layout.entries(folder)) {
                    Files.deleteIfExists(entry.path());
                }
                Files.deleteIfExists(folder.resolve(ShelfLabel.FILE));
                Files.deleteIfExists(folder);
                cleared.add(shelf);
            }
        }
        return cleared;
    }
}
