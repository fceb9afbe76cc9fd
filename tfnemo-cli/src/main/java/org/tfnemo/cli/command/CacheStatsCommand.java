package org.tfnemo.cli.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.tfnemo.cli.terminal.Table;
import org.tfnemo.cli.terminal.Terminal;
import org.tfnemo.train.cache.CacheFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says what a cache holds. */
@Command(
        name = "stats",
        description = "Say what features are kept, how much they take and when they were used last.",
        footer = {"", "Example:  tfnemo cache stats --json"})
public final class CacheStatsCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private CachePlace place;

    @Mixin
    private OutputOptions output;

    public CacheStatsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        output.print(terminal, place.open().contents(), this::show);
        return 0;
    }

    private void show(CacheFolder.Contents contents) {
        terminal.print("%s: %d clips, %s", contents.folder(), contents.clips(), Words.megabytes(contents.bytes()));
        if (contents.shelves().isEmpty()) {
            return;
        }
        terminal.print("");
        Table table = new Table("representation", "rate", "seconds", "clips", "size", "code", "last used");
        for (CacheFolder.Shelf shelf : contents.shelves()) {
            table.row(
                    shelf.representation(),
                    shelf.rate(),
                    shelf.seconds(),
                    shelf.clips(),
                    Words.megabytes(shelf.bytes()),
                    shelf.current() ? "current" : "other",
                    shelf.used() == null ? "" : shelf.used().toString().substring(0, "2026-01-01T00:00".length()));
        }
        table.printTo(terminal);
    }
}
