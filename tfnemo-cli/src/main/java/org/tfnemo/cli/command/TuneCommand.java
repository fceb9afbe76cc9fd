package org.tfnemo.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.tfnemo.cli.terminal.StopSignals;
import org.tfnemo.cli.terminal.Terminal;
import org.tfnemo.train.cache.FeatureCache;
import org.tfnemo.train.cache.FeatureStore;
import org.tfnemo.train.corpus.Corpus;
import org.tfnemo.train.corpus.Split;
import org.tfnemo.train.loop.StopRequest;
import org.tfnemo.train.loop.TrainingTask;
import org.tfnemo.train.report.StudyReport;
import org.tfnemo.train.storage.AtomicFile;
import org.tfnemo.train.trial.Study;
import org.tfnemo.train.trial.StudyTable;
import org.tfnemo.train.tune.Search;
import org.tfnemo.train.tune.TuneDirectory;
import org.tfnemo.train.tune.TunePlan;
import org.tfnemo.train.tune.Tuner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Searches for settings. */
@Command(
        name = "tune",
        description = "Search for good settings: many short trainings, each a run directory, the hopeless ones stopped "
                + "early. Chosen on validation data; no trial hears the test part.",
        sortOptions = false,
        footer = {
            "",
            "Example:  tfnemo tune --data nemo --representation mfcc --trials 20 --epochs 15 --output runs/tune-mfcc",
            "          tfnemo tune --data nemo --representation mfcc --method asha --trials 40 --epochs 27 \\",
            "            --range recipe.schedule.learningRate=1e-4..1e-2:log --range architecture.width=16..64 \\",
            "            --choice recipe.schedule.decline=cosine|plateau --output runs/tune-width",
            "          tfnemo tune --data nemo --resume runs/tune-mfcc",
            "",
            "An interrupted search goes on with the same command, or with --resume. More --trials go on with it too."
        })
public final class TuneCommand implements Callable<Integer> {
    private static final List<Class<?>> TRAIN = List.of(
            CorpusOptions.class, TaskOptions.class, ProtocolOptions.class, RecipeOptions.class, SplitOptions.class);

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Mixin
    private CorpusOptions data;

    @Mixin
    private TaskOptions task;

    @Mixin
    private SearchOptions search;

    @Option(
            names = "--trials",
            paramLabel = "N",
            description = "How many in all; " + SearchOptions.TRIALS + ", or with --resume as many as before, unless "
                    + "given.")
    private Integer trials;

    @Mixin
    private SplitOptions split;

    @Option(
            names = "--output",
            paramLabel = "DIR",
            description = "Where the search goes; one that began there with the same settings goes on.")
    private Path place;

    @Option(
            names = "--resume",
            paramLabel = "DIR",
            description = "Go on with a search, with the settings that it began with.")
    private Path resume;

    @Mixin
    private CacheOptions cache;

    @Mixin
    private OutputOptions output;

    public TuneCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        check();
        Corpus corpus = data.open();
        Optional<FeatureCache> features = cache.open(terminal);
        Tuner tuner = resume == null ? open(corpus) : Tuner.resume(resume, corpus, limit(), Clock.systemUTC());
        Search asked = tuner.plan().search();
        int done = tuner.study().trials().size();
        terminal.say("search: " + tuner.folder() + (done == 0 ? "" : ", " + done + " trials are over already"));
        StopRequest stop = new StopRequest();
        try (StopSignals signals = StopSignals.catching(terminal, stop::make)) {
            boolean finished;
            try (TuneView view = new TuneView(terminal, asked.trials())) {
                FeatureStore store = features.isPresent() ? features.get() : FeatureStore.none();
                finished = tuner.run(view, store, stop);
            }
            if (!finished) {
                terminal.say("stopped; go on with: "
                        + TrainWords.line(
                                terminal.program(),
                                List.of(
                                        "tune",
                                        "--data",
                                        data.location().toString(),
                                        "--resume",
                                        tuner.folder().toString()),
                                Map.of()));
                return signals.status();
            }
        }
        if (tuner.study().trials().size() > done) {
            features.ifPresent(kept -> CacheOptions.tell(terminal, kept.counts()));
        }
        finish(tuner);
        return tuner.study().best().isPresent() ? 0 : 1;
    }

    private void check() {
        if (resume == null && task.representation() == null) {
            throw refusal("missing required option: '--representation=ID'");
        }
        if (resume == null && place == null) {
            throw refusal("missing required option: '--output=DIR'");
        }
        if (trials != null && trials < 1) {
            throw refusal("trials must be at least 1; got " + trials);
        }
        if (resume != null) {
            new GivenSettings(spec, "--output", "--method", "--pruning", "--range", "--choice")
                    .refuse("--resume", "a search goes on with the settings that it began with");
        }
    }

    private OptionalInt limit() {
        return trials == null ? OptionalInt.empty() : OptionalInt.of(trials);
    }

    private Tuner open(Corpus corpus) throws IOException {
        TrainingTask named = Arguments.valid(spec, task::task);
        // A trial of the machine's speed may end otherwise the second time; the search keeps what it began with.
        boolean given = spec.commandLine().getParseResult().hasMatchedOption("--precision");
        TrainingTask settings = given || !TuneDirectory.isIn(place)
                ? named
                : named.with(Map.of(
                        "recipe.precision",
                        TuneDirectory.open(place).task().recipe().precision().name()));
        Search asked =
                Arguments.valid(spec, () -> search.search(settings, trials == null ? SearchOptions.TRIALS : trials));
        Split parts = split.apply(corpus, task.seed());
        new SplitView(terminal).show(parts, corpus);
        List<String> command = new ArrayList<>(List.of("tfnemo"));
        command.addAll(spec.root().commandLine().getParseResult().originalArgs());
        TunePlan.Words words = new TunePlan.Words(
                command, TrainWords.of(spec, TRAIN, settings.recipe().precision()));
        return Tuner.open(place, new TunePlan(corpus, parts, settings, asked, words), Clock.systemUTC());
    }

    private void finish(Tuner tuner) throws IOException {
        Study study = tuner.study();
        Path folder = tuner.folder();
        Optional<String> again = study.best()
                .map(best ->
                        TrainWords.line(terminal.program(), tuner.plan().words().train(), best.settings()));
        Optional<String> test = study.best()
                .map(best -> TrainWords.line(
                        terminal.program(),
                        List.of(
                                "train",
                                "--data",
                                data.location().toString(),
                                "--resume",
                                folder.resolve(best.run()).toString()),
                        Map.of()));
        AtomicFile.write(folder.resolve("trials.csv"), StudyTable.csv(study));
        StudyReport report = StudyReport.of(folder.getFileName().toString(), study, again.orElse(""));
        report.write(folder.resolve("report.html"));
        report.writePicture(folder.resolve("trials.svg"));
        output.print(terminal, TuneResult.of(folder, study, again, test), new StudyView(terminal)::show);
    }

    private ParameterException refusal(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
