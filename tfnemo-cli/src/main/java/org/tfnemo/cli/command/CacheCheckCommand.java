package org.tfnemo.cli.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.tfnemo.cli.terminal.Progress;
import org.tfnemo.cli.terminal.Terminal;
import org.tfnemo.train.cache.CacheFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Reads a whole cache. */
@Command(
        name = "check",
        description = "Read every entry; the damaged are named and deleted, and are computed again when needed. Not "
                + "while a training writes there: half-written files count as damaged.",
        footer = {"", "Example:  tfnemo cache check", "", "Exit status 1 when something was damaged."})
public final class CacheCheckCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private CachePlace place;

    @Mixin
    private OutputOptions output;

    public CacheCheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        CacheFolder cache = place.open();
        int clips = cache.contents().clips();
        try (Progress progress = terminal.progress("checking", Math.max(1, clips))) {
            CacheFolder.Check check = cache.check(done -> progress.advance());
            output.print(terminal, check, this::show);
            return check.damaged().isEmpty() ? 0 : 1;
        }
    }

    private void show(CacheFolder.Check check) {
        check.damaged().forEach(terminal::print);
        terminal.print(
                "%d entries checked, %d damaged and deleted",
                check.checked(), check.damaged().size());
    }
}
