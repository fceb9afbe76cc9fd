package org.tfnemo.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.tfnemo.cli.terminal.Terminal;
import org.tfnemo.train.cache.CacheFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Empties a cache. */
@Command(
        name = "clear",
        description = "Delete kept features: all, or those that the options choose.",
        footer = {"", "Example:  tfnemo cache clear --outdated"})
public final class CacheClearCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private CachePlace place;

    @Option(names = "--outdated", description = "Only those by other code than this; they are never found again.")
    private boolean outdated;

    @Option(names = "--representation", paramLabel = "ID", description = "Only those of this kind.")
    private String representation;

    @Mixin
    private OutputOptions output;

    public CacheClearCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        List<CacheFolder.Shelf> cleared = place.open()
                .clear(shelf -> (!outdated || !shelf.current())
                        && (representation == null || representation.equals(shelf.representation())));
        output.print(terminal, cleared, this::show);
        return 0;
    }

    private void show(List<CacheFolder.Shelf> cleared) {
        terminal.print(
                "%d clips deleted, %s",
                cleared.stream().mapToInt(CacheFolder.Shelf::clips).sum(),
                Words.megabytes(
                        cleared.stream().mapToLong(CacheFolder.Shelf::bytes).sum()));
    }
}
