package org.tfnemo.train.tune;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.tfnemo.train.cache.FeatureStore;
import org.tfnemo.train.corpus.Corpus;
import org.tfnemo.train.corpus.DataHash;
import org.tfnemo.train.loop.DivergedException;
import org.tfnemo.train.loop.Experiment;
import org.tfnemo.train.loop.ExperimentPlan;
import org.tfnemo.train.loop.StopRequest;
import org.tfnemo.train.loop.TrainingStoppedException;
import org.tfnemo.train.loop.TrainingTask;
import org.tfnemo.train.run.RunDirectory;
import org.tfnemo.train.run.RunException;
import org.tfnemo.train.search.Draws;
import org.tfnemo.train.trial.Study;
import org.tfnemo.train.trial.TrialRecord;

/**
 * Runs trials one after the other; each is a run directory whose test part is never heard. What is over stands in
 * {@code trials.json}; a search that was interrupted goes on there, in the middle of the trial that was at work.
 * Proposals depend on the seed, the number and the earlier trials only, so an interruption changes nothing.
 */
public final class Tuner {
    private final TuneDirectory directory;
    private final TunePlan plan;
    private final Clock clock;
    private final List<TrialRecord> records;

    private Tuner(TuneDirectory directory, TunePlan plan, Clock clock) throws IOException {
        this.directory = directory;
        this.plan = plan;
        this.clock = requireNonNull(clock, "clock");
        this.records = new ArrayList<>(directory.records());
        study(); // refuses trials of other settings
    }

    /**
     * The search of {@code plan} in {@code folder}: new, or gone on with when it began there before.
     *
     * @throws RunException when another search began there; the message says what differs
     */
    public static Tuner open(Path folder, TunePlan plan, Clock clock) throws IOException {
        TuneSpec asked = TuneSpec.of(plan);
        if (!TuneDirectory.isIn(folder)) {
            return new Tuner(TuneDirectory.create(folder, asked, plan.split()), plan, clock);
        }
        TuneDirectory directory = TuneDirectory.open(folder);
        directory.spec().requireSame(asked, folder);
        if (!directory.split(plan.corpus()).equals(plan.split())) {
            throw new RunException(
                    folder + ": this search began with another split, which its split.tsv holds; give the"
                            + " same --split, --held-out or --split-file to go on, or another --output");
        }
        directory.write(asked);
        return new Tuner(directory, plan, clock);
    }

    /**
     * The search that began in {@code folder}, with the settings that it began with.
     *
     * @param trials how many in all now; as many as before when empty
     * @throws RunException when there is no search, or the corpus is not the one it began with
     */
    public static Tuner resume(Path folder, Corpus corpus, OptionalInt trials, Clock clock) throws IOException {
        TuneDirectory directory = TuneDirectory.open(folder);
        TuneSpec spec = directory.spec();
        String data = DataHash.of(corpus);
        if (!data.equals(spec.data())) {
            throw new RunException(
                    folder + ": cannot go on, because the corpus is not the one it began with (data hash " + data
                            + ", tune.json says " + spec.data() + ")");
        }
        Search search = spec.search().withTrials(trials.orElse(spec.trials()));
        TunePlan plan = new TunePlan(
                corpus,
                directory.split(corpus),
                spec.task().task(),
                search,
                new TunePlan.Words(spec.command(), spec.train()));
        directory.write(spec.withTrials(search.trials()));
        return new Tuner(directory, plan, clock);
    }

    /** Its folder. */
    public Path folder() {
        return directory.folder();
    }

    /** What is searched, in what. */
    public TunePlan plan() {
        return plan;
    }

    /** The trials that are over. */
    public Study study() {
        return new Study(plan.search().parameters(), records);
    }

    /**
     * Runs what is left.
     *
     * @return whether all is done; not when {@code stop} was made, and then the search can go on from there
     */
    public boolean run(TuneListener listener, FeatureStore features, StopRequest stop) throws IOException {
        while (records.size() < plan.search().trials()) {
            if (stop.made()) {
                return false;
            }
            int number = records.size() + 1;
            Search search = plan.search();
            Map<String, String> settings = search.settings(search.method()
                    .sampler()
                    .propose(
                            search.parameters(),
                            study().history(),
                            Draws.of(plan.task().seed(), number)));
            Experiment experiment = experiment(number, settings).with(features);
            TrainingTask task = experiment.task();
            TrialListener watching = new TrialListener(
                    listener.onTrial(number, task, settings),
                    search.pruning(),
                    task.recipe().schedule().epochs(),
                    records,
                    stop);
            Optional<TrialRecord.State> state = train(experiment, watching);
            if (state.isEmpty()) {
                return false;
            }
            records.add(record(number, experiment.directory(), state.orElseThrow(), settings));
            directory.write(records);
            listener.onOver(study());
        }
        return true;
    }

    private Experiment experiment(int number, Map<String, String> settings) throws IOException {
        directory.sweep(number);
        Path run = folder().resolve(TuneDirectory.run(number));
        if (Files.exists(run)) {
            return Experiment.resume(RunDirectory.open(run), plan.corpus(), clock);
        }
        TrainingTask task = task(number, settings);
        List<String> command = plan.words().tune();
        ExperimentPlan trial = new ExperimentPlan(plan.corpus(), plan.split(), task, TuneDirectory.name(), command);
        return Experiment.begin(folder(), trial, clock);
    }

    /** Each value is within its range, but the task may refuse some of them together. */
    private TrainingTask task(int number, Map<String, String> settings) throws RunException {
        try {
            return plan.task().with(settings);
        } catch (IllegalArgumentException e) {
            throw new RunException(folder() + ": trial " + number + " must have settings that go together; got "
                    + settings + ": " + e.getMessage() + "; begin anew with ranges that exclude it");
        }
    }

    /** How the trial ended; empty when all were stopped before it did. */
    private static Optional<TrialRecord.State> train(Experiment experiment, TrialListener watching) throws IOException {
        watching.replay(experiment.directory().readMetrics());
        try {
            if (!watching.hopeless()) {
                experiment.fit(watching, watching.stop());
            }
        } catch (DivergedException e) {
            return Optional.of(TrialRecord.State.DIVERGED);
        } catch (TrainingStoppedException e) {
            if (!watching.hopeless()) {
                return Optional.empty();
            }
        }
        return Optional.of(watching.hopeless() ? TrialRecord.State.STOPPED : TrialRecord.State.COMPLETE);
    }

    private static TrialRecord record(
            int number, RunDirectory run, TrialRecord.State state, Map<String, String> settings) throws IOException {
        List<TrialRecord.Epoch> epochs = run.readMetrics().stream()
                .map(metrics -> new TrialRecord.Epoch(
                        metrics.validationLoss(), metrics.validationAccuracy(), metrics.validationUar()))
                .toList();
        return new TrialRecord(number, TuneDirectory.run(number), state, settings, epochs);
    }
}
