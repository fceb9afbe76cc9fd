package org.tfnemo.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tfnemo.cli.evaluation.Evaluation;
import org.tfnemo.cli.terminal.Terminal;
import org.tfnemo.train.cache.FeatureCache;
import org.tfnemo.train.cache.FeatureStore;
import org.tfnemo.train.corpus.Corpus;
import org.tfnemo.train.corpus.Split;
import org.tfnemo.train.loop.Experiment;
import org.tfnemo.train.loop.ExperimentPlan;
import org.tfnemo.train.loop.RunOutcome;
import org.tfnemo.train.loop.TrainingTask;
import org.tfnemo.train.run.RunDirectory;
import org.tfnemo.train.run.RunName;
import org.tfnemo.train.track.Tracking;
import org.tfnemo.train.track.TrackingTarget;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Trains one model. */
@Command(
        name = "train",
        description = "Train a model on a corpus: one run directory that explains itself.",
        sortOptions = false,
        footer = {
            "",
            "Example:  tfnemo train --data nemo --representation melspectrogram",
            "          tfnemo train --data nemo --resume runs/nEMO/melspectrogram-1",
            "",
            "Ctrl-C and SIGTERM end the step at work, keep everything and say how to go on (exit status 130 and 143).",
            "Whatever else ends it, --resume goes on after the last whole epoch; both give the same bits as a run that",
            "nothing disturbed."
        })
public final class TrainCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Mixin
    private CorpusOptions data;

    @Mixin
    private TaskOptions task;

    @Mixin
    private SplitOptions split;

    @Option(
            names = "--runs",
            paramLabel = "DIR",
            defaultValue = "runs",
            description = "Where runs go; ${DEFAULT-VALUE} unless given.")
    private Path runs;

    @Option(names = "--name", paramLabel = "N", description = "The run's name; the representation's unless given.")
    private String name;

    @Option(
            names = "--resume",
            paramLabel = "RUN",
            description = "Go on with a run, with the settings that it began with.")
    private Path resume;

    @Option(
            names = "--track",
            paramLabel = "KIND=URL",
            split = ",",
            converter = TargetChoice.class,
            description =
                    "Send the run to a server as it goes, such as mlflow=http://127.0.0.1:5000; a resumed run goes "
                            + "on where it was.")
    private List<TrackingTarget> targets = new ArrayList<>();

    @Mixin
    private CacheOptions cache;

    @Mixin
    private OutputOptions output;

    public TrainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (resume == null && task.representation() == null) {
            throw new ParameterException(spec.commandLine(), "missing required option: '--representation=ID'");
        }
        if (resume != null) {
            new GivenSettings(spec, "--runs", "--name")
                    .refuse("--resume", "a run goes on with the settings that it began with");
        }
        Corpus corpus = data.open();
        Optional<FeatureCache> features = cache.open(terminal); // first: a wrong folder must not leave a run behind
        Experiment begun = resume == null
                ? begin(corpus)
                : Experiment.resume(RunDirectory.open(resume), corpus, Clock.systemUTC());
        Experiment experiment = begun.with(features.isPresent() ? features.get() : FeatureStore.none());
        terminal.say("run: " + experiment.directory());
        Optional<RunOutcome> finished = experiment.finished();
        if (finished.isPresent()) {
            terminal.say("this run is complete: nothing is left to train; for more epochs begin a new one");
            show(finished.get());
            return 0;
        }
        Tracking tracking = new Tracking(targets, System.getenv(), terminal::warn);
        StoppableTraining training = new StoppableTraining(terminal, data.location(), tracking);
        Optional<RunOutcome> outcome = training.run(experiment);
        features.ifPresent(kept -> CacheOptions.tell(terminal, kept.counts()));
        outcome.ifPresent(this::show);
        return outcome.isPresent() ? 0 : training.status();
    }

    private Experiment begin(Corpus corpus) throws IOException {
        TrainingTask settings = Arguments.valid(spec, task::task);
        RunName place = Arguments.valid(
                spec,
                () -> new RunName(
                        CorpusName.ofFolder(corpus),
                        name == null ? task.representation().id() : name));
        Split parts = split.apply(corpus, task.seed());
        new SplitView(terminal).show(parts, corpus);
        List<String> command = new ArrayList<>(List.of("tfnemo"));
        command.addAll(spec.root().commandLine().getParseResult().originalArgs());
        return Experiment.begin(runs, new ExperimentPlan(corpus, parts, settings, place, command), Clock.systemUTC());
    }

    private void show(RunOutcome outcome) {
        Evaluation evaluation = Evaluation.of(outcome.run().toString(), "the test part", outcome.test());
        output.print(terminal, evaluation, result -> show(result, outcome));
    }

    private void show(Evaluation evaluation, RunOutcome outcome) {
        new EvaluationView(terminal).brief(evaluation);
        terminal.print("");
        terminal.print("best epoch: %d", outcome.bestEpoch());
        terminal.print("report:     %s", outcome.run().report());
        terminal.print("next:       %s export --run %s --output model.onnx", terminal.program(), outcome.run());
    }
}
