package org.tfnemo.train.storage;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.Map;

/**
 * The user's folder for what can be made again: Python environments, converted graphs, features of clips.
 *
 * @param path absolute; need not exist
 */
public record CacheDirectory(Path path) {
    public CacheDirectory {
        path = requireNonNull(path, "path").toAbsolutePath().normalize();
    }

    /** {@code $TFNEMO_CACHE}, else {@code $XDG_CACHE_HOME/tfnemo}, else {@code ~/.cache/tfnemo}. */
    public static CacheDirectory standard() {
        return of(System.getenv(), Path.of(System.getProperty("user.home")));
    }

    static CacheDirectory of(Map<String, String> environment, Path home) {
        String own = environment.getOrDefault("TFNEMO_CACHE", "");
        if (!own.isBlank()) {
            return new CacheDirectory(Path.of(own));
        }
        // The XDG standard: a relative path is to be ignored.
        String xdg = environment.getOrDefault("XDG_CACHE_HOME", "");
        Path caches = !xdg.isBlank() && Path.of(xdg).isAbsolute() ? Path.of(xdg) : home.resolve(".cache");
        return new CacheDirectory(caches.resolve("tfnemo"));
    }
}
