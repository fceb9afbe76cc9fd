package org.tfnemo.train.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.tfnemo.train.storage.AtomicFile;

/** Features by one definition in a cache. */
final class FeatureShelf implements FeatureStore.Shelf {
    private static final Duration FRESH = Duration.ofHours(1);

    private final FeatureCache cache;
    private final ShelfLabel label;
    private final String digest;
    private final Path folder;

    FeatureShelf(FeatureCache cache, ShelfLabel label) {
        this.cache = cache;
        this.label = label;
        this.digest = label.digest();
        this.folder = cache.layout().root().resolve(label.folder());
    }

    @Override
    public void fetch(Path sound, float[] target, int offset, FeatureStore.Extraction extraction) {
        String name;
        try {
            name = cache.sounds().of(sound);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // the sound cannot be read, so neither could it be computed
        }
        Path entry = folder.resolve(name + CacheLayout.ENTRY);
        if (read(entry, name, target, offset)) {
            cache.countFound();
            return;
        }
        extraction.into(target, offset);
        cache.countComputed();
        write(entry, name, target, offset);
    }

    private boolean read(Path entry, String name, float[] target, int offset) {
        try {
            EntryFormat.read(EntryReading.whole(entry), digest, name, label.values(), target, offset);
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            cache.tellDamaged(entry, e);
            return false;
        }
        touch(entry);
        return true;
    }

    /** Marks the entry as used, at most once an hour and once a process: what is old is evicted first. */
    private void touch(Path entry) {
        try {
            FileTime used = Files.getLastModifiedTime(entry);
            Instant now = Instant.now();
            if (used.compareTo(cache.opened()) < 0 || used.toInstant().isBefore(now.minus(FRESH))) {
                Files.setLastModifiedTime(entry, FileTime.from(now));
            }
        } catch (NoSuchFileException e) {
            return; // evicted by another process since it was read
        } catch (IOException e) {
            cache.stopWriting(e.toString()); // a folder that only can be read still serves
        }
    }

    private void write(Path entry, String name, float[] source, int offset) {
        try {
            if (cache.mayWrite(EntryFormat.size(label.values()))) {
                cache.layout().make(label);
                ByteBuffer bytes = EntryFormat.write(digest, name, label.values(), source, offset);
                AtomicFile.writeUnforced(
                        entry, output -> Channels.newChannel(output).write(bytes));
            }
        } catch (IOException e) {
            cache.stopWriting(e instanceof NoSuchFileException ? "the folder went away" : e.getMessage());
        }
    }
}
