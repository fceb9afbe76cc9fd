package org.tfnemo.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.tfnemo.cli.terminal.Progress;
import org.tfnemo.cli.terminal.Terminal;
import org.tfnemo.train.corpus.Corpus;
import org.tfnemo.train.survey.CheckLimits;
import org.tfnemo.train.survey.CorpusCheck;
import org.tfnemo.train.survey.CorpusSurvey;
import org.tfnemo.train.survey.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says what is wrong with a corpus. */
@Command(
        name = "check",
        description =
                "Say what is wrong with a corpus: unreadable, silent, clipped, short and double files, mixed rates,"
                        + " labels that a speaker lacks, words that give the label away.",
        footer = {
            "",
            "Example:  tfnemo data check --data nemo",
            "",
            "Exit status 1 when something must be mended before training."
        })
public final class DataCheckCommand implements Callable<Integer> {
    private static final int SHOWN = 5;

    private final Terminal terminal;

    @Mixin
    private CorpusOptions data;

    @Mixin
    private OutputOptions output;

    public DataCheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Corpus corpus = data.open();
        try (Progress progress = terminal.progress("checking", corpus.size())) {
            CorpusCheck check =
                    CorpusCheck.of(CorpusSurvey.of(corpus, done -> progress.advance()), CheckLimits.standard());
            output.print(terminal, check.problems(), problems -> show(problems, corpus));
            return check.hasErrors() ? 1 : 0;
        }
    }

    private void show(List<Problem> problems, Corpus corpus) {
        for (Problem problem : problems) {
            terminal.print(
                    "%-7s  %s%s", problem.kind().isError() ? "error" : "warning", problem.message(), files(problem));
        }
        long errors =
                problems.stream().filter(problem -> problem.kind().isError()).count();
        terminal.print(
                "%s: %d files checked, %d errors, %d warnings",
                corpus.name(), corpus.size(), errors, problems.size() - errors);
    }

    private static String files(Problem problem) {
        List<String> ids = problem.fileIds();
        if (ids.isEmpty()) {
            return "";
        }
        String rest = ids.size() > SHOWN ? " and " + (ids.size() - SHOWN) + " more" : "";
        return ": " + String.join(", ", ids.subList(0, Math.min(SHOWN, ids.size()))) + rest;
    }
}
