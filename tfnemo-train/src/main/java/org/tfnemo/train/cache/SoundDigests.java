package org.tfnemo.train.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** SHA-256 of sound files; a file is read again only when its size or time changed. Safe for many threads. */
final class SoundDigests {
    private final Map<Path, Known> known = new ConcurrentHashMap<>();

    private record Known(long size, FileTime modified, String digest) {}

    String of(Path sound) throws IOException {
        BasicFileAttributes now = Files.readAttributes(sound, BasicFileAttributes.class);
        Known last = known.get(sound);
        if (last == null || last.size != now.size() || !last.modified.equals(now.lastModifiedTime())) {
            MessageDigest digest = Digests.sha256();
            Digests.add(digest, sound);
            last = new Known(now.size(), now.lastModifiedTime(), Digests.hex(digest));
            known.put(sound, last);
        }
        return last.digest;
    }
}
