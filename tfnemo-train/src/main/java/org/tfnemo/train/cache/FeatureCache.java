package org.tfnemo.train.cache;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * Features in a folder. Any number of threads and processes may use one folder at once: a file takes its name when it
 * is whole, and two that compute the same write the same.
 *
 * <p>What goes wrong with the folder stops nobody: it is said once, and features are computed.
 */
public final class FeatureCache implements FeatureStore {
    private final CacheLayout layout;
    private final FeatureCode code;
    private final CacheRoom room;
    private final SoundDigests sounds = new SoundDigests();
    private final Consumer<String> warnings;
    // A file's time is taken from a coarser clock, in whole seconds or two on some file systems: without the margin,
    // what was written right after the opening would look older.
    private final FileTime opened = FileTime.from(Instant.now().minusSeconds(2));
    private final AtomicBoolean writing = new AtomicBoolean(true);
    private final AtomicLong found = new AtomicLong();
    private final AtomicLong computed = new AtomicLong();
    private final AtomicLong damaged = new AtomicLong();

    private FeatureCache(CacheLayout layout, long limit, FeatureCode code, Consumer<String> warnings) {
        this.layout = layout;
        this.code = code;
        this.warnings = warnings;
        this.room = new CacheRoom(layout, limit, opened);
    }

    /**
     * Opens the cache in {@code folder}, which need not exist.
     *
     * @param limit most bytes, at least 1
     * @param warnings hears, in one line each, what is wrong with the folder; from any thread
     * @throws IOException when the folder is something else
     */
    public static FeatureCache open(Path folder, long limit, Consumer<String> warnings) throws IOException {
        if (limit < 1) {
            throw new IllegalArgumentException("limit must be at least 1 byte; got " + limit);
        }
        CacheLayout layout = new CacheLayout(folder.toAbsolutePath().normalize());
        layout.checkOurs();
        return new FeatureCache(layout, limit, FeatureCode.current(), requireNonNull(warnings, "warnings"));
    }

    @Override
    public Shelf shelf(FeatureDefinition definition) {
        return new FeatureShelf(this, ShelfLabel.of(definition, code));
    }

    /** What it did so far. */
    public CacheCounts counts() {
        return new CacheCounts(found.get(), computed.get(), damaged.get(), room.evicted());
    }

    CacheLayout layout() {
        return layout;
    }

    SoundDigests sounds() {
        return sounds;
    }

    FileTime opened() {
        return opened;
    }

    void countFound() {
        found.incrementAndGet();
    }

    void countComputed() {
        computed.incrementAndGet();
    }

    void tellDamaged(Path entry, IOException why) {
        damaged.incrementAndGet();
        warnings.accept(entry + ": damaged (" + why.getMessage() + "); computed again");
    }

    /** Whether an entry of {@code bytes} may be written. */
    boolean mayWrite(long bytes) throws IOException {
        if (!writing.get()) {
            return false;
        }
        if (!room.take(bytes)) {
            stopWriting("its limit is reached by what is in use; give it more with --cache-limit");
            return false;
        }
        return true;
    }

    void stopWriting(String why) {
        if (writing.getAndSet(false)) {
            warnings.accept("cache " + layout.root() + ": nothing more is written (" + why
                    + "); features that it lacks are computed each time");
        }
    }
}
