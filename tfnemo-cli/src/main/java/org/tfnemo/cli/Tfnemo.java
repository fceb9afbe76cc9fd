package org.tfnemo.cli;

import java.util.concurrent.Callable;
import org.tfnemo.cli.command.CacheCommand;
import org.tfnemo.cli.command.CompareCommand;
import org.tfnemo.cli.command.CompletionCommand;
import org.tfnemo.cli.command.DataCommand;
import org.tfnemo.cli.command.DoctorCommand;
import org.tfnemo.cli.command.EnsembleCommand;
import org.tfnemo.cli.command.EvaluateCommand;
import org.tfnemo.cli.command.ExportCommand;
import org.tfnemo.cli.command.FeaturesCommand;
import org.tfnemo.cli.command.InspectCommand;
import org.tfnemo.cli.command.PredictCommand;
import org.tfnemo.cli.command.QuickstartCommand;
import org.tfnemo.cli.command.ReportCommand;
import org.tfnemo.cli.command.TrackCommand;
import org.tfnemo.cli.command.TrainCommand;
import org.tfnemo.cli.command.TuneCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command that holds all others. */
@Command(
        name = "tfnemo",
        description = "Speech emotion recognition, from a recording to a verified ONNX model.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Version.class,
        sortOptions = false,
        subcommands = {
            DoctorCommand.class,
            QuickstartCommand.class,
            DataCommand.class,
            InspectCommand.class,
            FeaturesCommand.class,
            TrainCommand.class,
            CacheCommand.class,
            CompareCommand.class,
            TuneCommand.class,
            EnsembleCommand.class,
            EvaluateCommand.class,
            ReportCommand.class,
            ExportCommand.class,
            PredictCommand.class,
            TrackCommand.class,
            CompletionCommand.class
        },
        footer = {
            "",
            "Results go to standard output, progress and warnings to standard error.",
            "Exit status: 0 done, 1 the work failed, 2 wrong usage.",
            "",
            "Begin with:  tfnemo quickstart"
        })
final class Tfnemo implements Callable<Integer> {
    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Print the stack trace of a failure.")
    private boolean debug;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return Failures.WRONG_USAGE;
    }

    /** Whether {@code line} or a command above it was given {@code --debug}. */
    static boolean debug(CommandLine line) {
        CommandLine top = line;
        while (top.getParent() != null) {
            top = top.getParent();
        }
        return ((Tfnemo) top.getCommand()).debug;
    }
}
