package org.tfnemo.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.tfnemo.cli.evaluation.EnsembleEvaluation;
import org.tfnemo.cli.terminal.Progress;
import org.tfnemo.cli.terminal.Terminal;
import org.tfnemo.train.ensemble.EnsembleDirectory;
import org.tfnemo.train.ensemble.EnsembleKind;
import org.tfnemo.train.ensemble.EnsembleResult;
import org.tfnemo.train.ensemble.EnsembleStudy;
import org.tfnemo.train.ensemble.Member;
import org.tfnemo.train.ensemble.MemberFiles;
import org.tfnemo.train.ensemble.Members;
import org.tfnemo.train.evaluate.SharedVoices;
import org.tfnemo.train.report.RunReport;
import org.tfnemo.train.run.RunDirectory;
import org.tfnemo.train.run.RunName;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Makes one model's answers of several runs'. */
@Command(
        name = "ensemble",
        description = "Combine finished runs of one split: fitted on their validation predictions, tested on the rest.",
        sortOptions = false,
        footer = {
            "",
            "Example:  tfnemo ensemble --runs runs/nEMO/melspectrogram-1,runs/nEMO/mfcc-1,runs/nEMO/chroma-1",
            "          tfnemo ensemble --runs runs/nEMO",
            "",
            "Rules are compared by their log loss on validation clips that they were not fitted to. Test scores are",
            "shown, and choose nothing."
        })
public final class EnsembleCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--runs",
            paramLabel = "RUN[,RUN…]|DIR",
            split = ",",
            required = true,
            description = "The runs, or a folder with them: all finished ones in it.")
    private List<Path> runs = List.of();

    @Option(
            names = "--rule",
            paramLabel = "RULE",
            defaultValue = "all",
            converter = EnsembleChoice.class,
            completionCandidates = EnsembleChoice.class,
            description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless given.")
    private List<EnsembleKind> rules;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "42",
            description = "Decides folds and draws; ${DEFAULT-VALUE} unless given.")
    private long seed;

    @Option(
            names = "--output",
            paramLabel = "DIR",
            description = "Where the chosen ensemble goes; ensemble-N beside the first run unless given.")
    private Path output;

    @Mixin
    private OutputOptions print;

    public EnsembleCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        List<Path> folders = folders();
        if (folders.size() < 2) {
            throw new ParameterException(
                    spec.commandLine(), "--runs must name at least two runs, or a folder with them; got " + folders);
        }
        Members members = Members.of(MemberFiles.read(folders));
        Member first = members.list().get(0); // the others are of its split
        SharedVoices.warning(first.validation(), first.test()).ifPresent(terminal::warn);
        List<EnsembleResult> results;
        try (Progress progress = terminal.progress("fitting", rules.size())) {
            results = new EnsembleStudy(members, seed).fit(rules, kind -> progress.advance(kind.id()));
        }
        EnsembleResult best = EnsembleStudy.best(results);
        RunDirectory folder = place(folders.get(0));
        List<String> words = new ArrayList<>(List.of("tfnemo"));
        words.addAll(spec.root().commandLine().getParseResult().originalArgs());
        new EnsembleDirectory(members, seed, words, Clock.systemUTC()).write(folder, best);
        RunReport.write(folder);
        print.print(
                terminal,
                EnsembleEvaluation.of(results, best, members.test(), folder.toString()),
                new EnsembleView(terminal)::show);
        return 0;
    }

    private List<Path> folders() throws IOException {
        if (runs.size() > 1 || MemberFiles.isRun(runs.get(0))) {
            return runs;
        }
        List<Path> found = MemberFiles.below(runs.get(0));
        terminal.say(
                "runs: " + String.join(", ", found.stream().map(Path::toString).toList()));
        return found;
    }

    private RunDirectory place(Path first) throws IOException {
        if (output != null) {
            return RunDirectory.createAt(output);
        }
        Path task = first.toAbsolutePath().normalize().getParent();
        return RunDirectory.create(
                task.getParent(), new RunName(task.getFileName().toString(), "ensemble"));
    }
}
