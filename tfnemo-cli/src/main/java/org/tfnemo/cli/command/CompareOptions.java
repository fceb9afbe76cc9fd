package org.tfnemo.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tfnemo.dsp.representation.RepresentationName;
import org.tfnemo.train.corpus.Corpus;
import org.tfnemo.train.corpus.CorpusKind;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What is compared. */
final class CompareOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The corpus to train on; needed unless --runs is given.")
    private Path data;

    @Option(
            names = "--representation",
            paramLabel = "ID[,ID…]|all",
            defaultValue = "all",
            converter = RepresentationList.Converter.class,
            completionCandidates = RepresentationList.Candidates.class,
            description = "What the networks see, a run for each; ${DEFAULT-VALUE} unless given.")
    private RepresentationList representations;

    @Option(
            names = "--seeds",
            paramLabel = "N[,N…]",
            split = ",",
            defaultValue = "42",
            description = "A run for each seed, which decides the split, the first weights and every draw; "
                    + "${DEFAULT-VALUE} unless given.")
    private List<Long> seeds = new ArrayList<>();

    @Option(
            names = "--runs",
            paramLabel = "RUN[,RUN…]",
            split = ",",
            description = "Compare these finished runs instead of training any.")
    private List<Path> runs = List.of();

    @Option(
            names = "--resume",
            paramLabel = "COMPARISON",
            description = "Go on with a comparison, with the settings that it began with: finished runs are kept.")
    private Path resume;

    List<RepresentationName> representations() {
        return representations.names();
    }

    /** Each once, in order. */
    List<Long> seeds() {
        return seeds.stream().distinct().toList();
    }

    /** Finished runs to compare; none when runs are to be trained. */
    List<Path> runs() {
        if (!runs.isEmpty() && (data != null || resume != null)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--runs must be given without --data and --resume, because it compares what is finished");
        }
        return runs;
    }

    /** The comparison to go on with, or null. */
    Path resume() {
        return resume;
    }

    /** Where the corpus is, or null. */
    Path data() {
        return data;
    }

    Corpus corpus() throws IOException {
        if (data == null) {
            throw new ParameterException(spec.commandLine(), "missing required option: '--data=DIR' (or --runs)");
        }
        return CorpusKind.open(data);
    }
}
