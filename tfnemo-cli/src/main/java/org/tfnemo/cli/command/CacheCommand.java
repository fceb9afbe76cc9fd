package org.tfnemo.cli.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Holds what is done with the cache of features. */
@Command(
        name = "cache",
        description = "Look after the features that training keeps: what is there, whether it is sound, delete it.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {CacheStatsCommand.class, CacheCheckCommand.class, CacheClearCommand.class},
        footer = {"", "Example:  tfnemo cache stats"})
public final class CacheCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "a command is missing; one of "
                        + String.join(", ", spec.subcommands().keySet()));
    }
}
