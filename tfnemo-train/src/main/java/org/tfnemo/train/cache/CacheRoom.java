package org.tfnemo.train.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;

/**
 * Keeps a cache below its limit: what was used longest ago goes first, and nothing that was used since this process
 * opened the cache, or a corpus larger than the limit would push itself out and never be found.
 *
 * <p>Other processes' writing is seen when the folder is counted anew, after every twentieth of the limit that this one
 * wrote; so n processes together may exceed the limit by n twentieths.
 */
final class CacheRoom {
    private final CacheLayout layout;
    private final long limit;
    private final FileTime opened;
    private long counted = -1;
    private long written;
    private long evicted;

    CacheRoom(CacheLayout layout, long limit, FileTime opened) {
        this.layout = layout;
        this.limit = limit;
        this.opened = opened;
    }

    /** Whether {@code bytes} more may be written; old entries make room when needed. */
    synchronized boolean take(long bytes) throws IOException {
        if (counted < 0 || written > limit / 20 || counted + written + bytes > limit) {
            count(bytes);
        }
        if (counted + bytes > limit && written == 0) {
            return false;
        }
        written += bytes;
        return true;
    }

    synchronized long evicted() {
        return evicted;
    }

    private void count(long wanted) throws IOException {
        List<CacheLayout.Entry> entries = layout.entries();
        counted = entries.stream().mapToLong(CacheLayout.Entry::bytes).sum();
        written = 0;
        if (counted + wanted <= limit) {
            return;
        }
        long goal = limit - limit / 20; // or the next entry would count everything again
        List<CacheLayout.Entry> oldest = entries.stream()
                .filter(entry -> entry.used().compareTo(opened) < 0)
                .sorted(Comparator.comparing(CacheLayout.Entry::used))
                .toList();
        for (CacheLayout.Entry entry : oldest) {
            if (counted + wanted <= goal) {
                return;
            }
            if (Files.deleteIfExists(entry.path())) {
                evicted++;
            }
            counted -= entry.bytes();
        }
    }
}
