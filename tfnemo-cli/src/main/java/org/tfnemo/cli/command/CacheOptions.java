package org.tfnemo.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.tfnemo.cli.terminal.Terminal;
import org.tfnemo.train.cache.CacheCounts;
import org.tfnemo.train.cache.FeatureCache;
import org.tfnemo.train.storage.CacheDirectory;
import picocli.CommandLine.Option;

/** Where features are kept. */
final class CacheOptions {
    @Option(
            names = "--cache",
            paramLabel = "DIR",
            description = "Where features of clips are kept from run to run; clips/ in your cache directory unless "
                    + "given.")
    private Path folder;

    @Option(
            names = "--cache-limit",
            paramLabel = "SIZE",
            defaultValue = "20GB",
            converter = SizeChoice.class,
            description = "What was used longest ago makes room beyond this size; ${DEFAULT-VALUE} unless given.")
    private long limit;

    @Option(names = "--no-cache", description = "Neither read kept features nor keep any.")
    private boolean none;

    /** The cache asked for; nothing with {@code --no-cache}. */
    Optional<FeatureCache> open(Terminal terminal) throws IOException {
        return none ? Optional.empty() : Optional.of(FeatureCache.open(place(folder), limit, terminal::warn));
    }

    static void tell(Terminal terminal, CacheCounts counts) {
        terminal.say("features: " + counts.found() + " clips from the cache, " + counts.computed() + " computed"
                + (counts.damaged() == 0 ? "" : " (" + counts.damaged() + " for damaged ones)")
                + (counts.evicted() == 0 ? "" : ", " + counts.evicted() + " old ones deleted"));
    }

    /** {@code folder}, or the standard place. */
    static Path place(Path folder) {
        return folder == null ? CacheDirectory.standard().path().resolve("clips") : folder;
    }
}
