package org.tfnemo.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import org.tfnemo.train.cache.CacheFolder;
import picocli.CommandLine.Option;

/** Which cache a command works on. */
final class CachePlace {
    @Option(
            names = "--cache",
            paramLabel = "DIR",
            description = "The cache; clips/ in your cache directory unless given.")
    private Path folder;

    CacheFolder open() throws IOException {
        return CacheFolder.open(CacheOptions.place(folder));
    }
}
