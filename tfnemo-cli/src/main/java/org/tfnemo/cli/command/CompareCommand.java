package org.tfnemo.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tfnemo.cli.terminal.Progress;
import org.tfnemo.cli.terminal.Terminal;
import org.tfnemo.dsp.representation.RepresentationName;
import org.tfnemo.train.cache.FeatureCache;
import org.tfnemo.train.cache.FeatureStore;
import org.tfnemo.train.comparison.Comparison;
import org.tfnemo.train.comparison.ComparisonTable;
import org.tfnemo.train.corpus.Corpus;
import org.tfnemo.train.corpus.Split;
import org.tfnemo.train.report.ComparisonReport;
import org.tfnemo.train.run.RunDirectory;
import org.tfnemo.train.run.RunException;
import org.tfnemo.train.run.RunName;
import org.tfnemo.train.series.Member;
import org.tfnemo.train.series.RunSeries;
import org.tfnemo.train.series.SeriesPlan;
import org.tfnemo.train.storage.AtomicFile;
import org.tfnemo.train.track.Tracking;
import org.tfnemo.train.track.TrackingTarget;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Trains every representation under one protocol, or puts finished runs side by side. */
@Command(
        name = "compare",
        description = "Train every representation, or a chosen set, under one protocol and put the runs side by side: "
                + "table, comparison.csv, comparison.html. Or compare finished runs.",
        sortOptions = false,
        footer = {
            "",
            "Example:  tfnemo compare --data nemo --representation melspectrogram,mfcc,chroma --seeds 42,43",
            "          tfnemo compare --data nemo --resume runs/nEMO/compare-1",
            "          tfnemo compare --runs runs/nEMO/melspectrogram-1,runs/nEMO/mfcc-1"
        })
public final class CompareCommand implements Callable<Integer> {
    private static final String NAME = "compare";

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Mixin
    private CompareOptions what;

    @Mixin
    private ProtocolOptions protocol;

    @Mixin
    private SplitOptions split;

    @Option(
            names = "--output",
            paramLabel = "DIR",
            defaultValue = "runs",
            description = "The comparison goes into DIR/<corpus>/compare-<n>; ${DEFAULT-VALUE} unless given.")
    private Path place;

    @Option(
            names = "--track",
            paramLabel = "KIND=URL",
            split = ",",
            converter = TargetChoice.class,
            description = "Send each run to a server as it goes, such as mlflow=http://127.0.0.1:5000.")
    private List<TrackingTarget> targets = new ArrayList<>();

    @Mixin
    private CacheOptions cache;

    @Mixin
    private OutputOptions output;

    public CompareCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (what.runs().isEmpty()) {
            return train();
        }
        new GivenSettings(spec, "--representation", "--seeds", "--track")
                .refuse("--runs", "it compares what is finished");
        List<RunDirectory> runs = new ArrayList<>();
        for (Path run : what.runs()) {
            runs.add(RunDirectory.open(run));
        }
        Comparison comparison = Comparison.of(runs);
        String task = CorpusName.ofFolder(comparison.runs().get(0).setup().corpus());
        finish(RunDirectory.create(place, new RunName(task, NAME)).folder(), comparison);
        return 0;
    }

    private int train() throws IOException {
        RunSeries before = what.resume() == null ? null : resumed();
        Corpus corpus = what.corpus();
        Optional<FeatureCache> features = cache.open(terminal);
        RunSeries series = before == null ? begin(corpus) : before;
        terminal.say("comparison: " + series.folder() + " (after an interruption, go on with --resume "
                + series.folder() + ")");
        Tracking tracking = new Tracking(targets, System.getenv(), terminal::warn);
        StoppableTraining training = new StoppableTraining(terminal, what.data(), tracking);
        SeriesView view =
                new SeriesView(terminal, training, features.isPresent() ? features.get() : FeatureStore.none());
        series.train(corpus, view, Clock.systemUTC());
        features.ifPresent(kept -> CacheOptions.tell(terminal, kept.counts()));
        if (training.status() != 0) {
            terminal.say("go on with the comparison: " + terminal.program() + " compare --data " + what.data()
                    + " --resume " + series.folder());
            return training.status();
        }
        List<RunDirectory> finished = series.finished();
        if (finished.isEmpty()) {
            throw new RunException(series.folder() + ": no run was finished");
        }
        finish(series.folder(), Comparison.of(finished));
        return view.diverged() == 0 ? 0 : 1;
    }

    /** The comparison to go on with; settings other than its own are refused, not ignored. */
    private RunSeries resumed() throws IOException {
        RunSeries series = RunSeries.open(what.resume());
        List<String> command = series.command();
        new GivenSettings(spec, "--representation", "--seeds", "--output")
                .refuseOthersThan(
                        command.subList(command.indexOf(NAME) + 1, command.size()), new CompareCommand(terminal));
        return series;
    }

    private RunSeries begin(Corpus corpus) throws IOException {
        List<Member> members = new ArrayList<>();
        for (long seed : what.seeds()) {
            Split parts = split.apply(corpus, seed);
            if (members.isEmpty()) {
                new SplitView(terminal).show(parts, corpus);
            }
            for (RepresentationName representation : what.representations()) {
                String name = what.seeds().size() == 1 ? representation.id() : representation.id() + "-s" + seed;
                members.add(new Member(name, parts, Arguments.valid(spec, () -> protocol.task(representation, seed))));
            }
        }
        List<String> command = new ArrayList<>(List.of("tfnemo"));
        command.addAll(spec.root().commandLine().getParseResult().originalArgs());
        RunName name = new RunName(CorpusName.ofFolder(corpus), NAME);
        try (Progress progress = terminal.progress("writing down the runs", members.size())) {
            return RunSeries.begin(
                    new SeriesPlan(place, name, corpus, members, command), Clock.systemUTC(), progress::advance);
        }
    }

    private void finish(Path folder, Comparison comparison) throws IOException {
        AtomicFile.write(folder.resolve("comparison.csv"), ComparisonTable.csv(comparison));
        ComparisonReport.of(folder.getFileName().toString(), comparison).write(folder.resolve("comparison.html"));
        output.print(terminal, comparison, result -> {
            new ComparisonView(terminal).show(result);
            terminal.print("");
            terminal.print("table:  %s", folder.resolve("comparison.csv"));
            terminal.print("report: %s", folder.resolve("comparison.html"));
        });
    }
}
