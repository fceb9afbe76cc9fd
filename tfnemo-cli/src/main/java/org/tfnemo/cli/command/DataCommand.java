package org.tfnemo.cli.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Holds what is done with a corpus as such. */
@Command(
        name = "data",
        description = "Look at a corpus: what it holds, what is wrong with it, how to divide it into folds.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {DataStatsCommand.class, DataCheckCommand.class, DataFoldsCommand.class},
        footer = {"", "Example:  tfnemo data stats --data nemo"})
public final class DataCommand implements Runnable {
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
