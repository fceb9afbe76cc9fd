package org.tfnemo.train.loop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.tensorflow.TensorFlow;
import org.tfnemo.core.model.ModelSpec;
import org.tfnemo.train.cache.FeatureStore;
import org.tfnemo.train.corpus.Corpus;
import org.tfnemo.train.corpus.DataHash;
import org.tfnemo.train.corpus.Split;
import org.tfnemo.train.evaluate.Predictions;
import org.tfnemo.train.report.RunReport;
import org.tfnemo.train.run.GitCommit;
import org.tfnemo.train.run.Machine;
import org.tfnemo.train.run.Manifest;
import org.tfnemo.train.run.MetricsLog;
import org.tfnemo.train.run.RunDirectory;
import org.tfnemo.train.run.RunException;
import org.tfnemo.train.run.RunLock;
import org.tfnemo.train.run.RunLog;
import org.tfnemo.train.spec.SpecJson;
import org.tfnemo.train.storage.NotWrittenException;

/** One run from a corpus to a saved model and its predictions of the test part, in a folder that explains itself. */
public final class Experiment {
    private final RunDirectory run;
    private final Corpus corpus;
    private final Split split;
    private final TrainingTask task;
    private final RunLog log;
    private final FeatureStore store;

    private Experiment(RunDirectory run, Corpus corpus, Split split, TrainingTask task, Clock clock) {
        this.run = run;
        this.corpus = corpus;
        this.split = split;
        this.task = task;
        this.log = new RunLog(run.log(), clock);
        this.store = FeatureStore.none();
    }

    private Experiment(Experiment other, FeatureStore store) {
        this.run = other.run;
        this.corpus = other.corpus;
        this.split = other.split;
        this.task = other.task;
        this.log = other.log;
        this.store = store;
    }

    /** Makes the folder of a new run below {@code runs} and writes down what it is made from. */
    public static Experiment begin(Path runs, ExperimentPlan plan, Clock clock) throws IOException {
        // What its data cannot teach is refused before there is a folder.
        TrainingData.of(plan.corpus(), plan.split()).voices(plan.task().recipe().targets());
        RunDirectory run = RunDirectory.create(runs, plan.name());
        run.writeSpec(RunSpec.of(plan.task(), plan.corpus().labels()));
        run.writeSplit(plan.split());
        MetricsLog.create(run.metrics());
        Files.createDirectories(run.checkpoints());
        run.writeManifest(new Manifest(
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                plan.command(),
                plan.task().seed(),
                GitCommit.of(Path.of("")),
                plan.corpus().name(),
                DataHash.of(plan.corpus()),
                Machine.here(TensorFlow.version())));
        return new Experiment(run, plan.corpus(), plan.split(), plan.task(), clock);
    }

    /**
     * Goes on with {@code run} where it stopped.
     *
     * @param corpus the same data as when it began; other data is refused
     */
    public static Experiment resume(RunDirectory run, Corpus corpus, Clock clock) throws IOException {
        String data = DataHash.of(corpus);
        if (!data.equals(run.readManifest().data())) {
            throw new RunException(run.folder() + ": cannot go on, because the corpus is not the one it began with"
                    + " (data hash " + data + ", manifest.json says "
                    + run.readManifest().data() + ")");
        }
        RunSpec spec = run.readSpec(RunSpec.class);
        return new Experiment(run, corpus, run.readSplit(corpus), spec.task(), clock);
    }

    /** The same with features of clips from {@code features}, which several experiments may share. */
    public Experiment with(FeatureStore features) {
        return new Experiment(this, features);
    }

    /** What is learnt, and how. */
    public TrainingTask task() {
        return task;
    }

    /** The run's folder. */
    public RunDirectory directory() {
        return run;
    }

    /** What came of the run, when it is over already. */
    public Optional<RunOutcome> finished() throws IOException {
        if (!Files.exists(run.predictions()) || !Files.exists(run.report())) {
            return Optional.empty();
        }
        int best = task.recipe().schedule().watch().best(run.readMetrics());
        ModelSpec spec = SpecJson.read(Files.readString(run.modelSpec(), StandardCharsets.UTF_8));
        return Optional.of(new RunOutcome(run, spec, best, run.readPredictions()));
    }

    /** Trains to the end, saves the model, and lets it hear the test part. */
    public RunOutcome run(TrainingListener listener) throws IOException {
        return run(listener, new StopRequest());
    }

    /**
     * Likewise, but stops when {@code stop} is made.
     *
     * @throws TrainingStoppedException when it was; the run can go on from there
     * @throws RunException when another process trains this run
     */
    public RunOutcome run(TrainingListener listener, StopRequest stop) throws IOException {
        try (RunLock lock = claim()) {
            return run(lock, listener, stop);
        }
    }

    /**
     * The right to train it, for those who must have it before they prepare anything of the run.
     *
     * @throws RunException when another process trains this run
     */
    public RunLock claim() throws IOException {
        return RunLock.take(run);
    }

    /**
     * Likewise, by a right already taken.
     *
     * @param lock what {@link #claim} gave; stays the caller's
     */
    public RunOutcome run(RunLock lock, TrainingListener listener, StopRequest stop) throws IOException {
        return noted(lock, listener, checkpoints -> {
            Trained trained = train(checkpoints, listener, stop);
            Predictions test = new Hearing(run, corpus, split).of(trained, new StoppingListener(listener, stop));
            checkpoints.keepOnlyTheLast();
            RunReport.write(run); // last: a run that has it is complete
            log.write("model saved, test part heard, report written");
            return new RunOutcome(run, trained.spec(), trained.bestEpoch(), test);
        });
    }

    /**
     * Trains to the end and leaves the test part alone, so that one can choose among runs before any is tested; {@link
     * #run} goes on from there.
     *
     * @throws TrainingStoppedException when {@code stop} was made; the run can go on from there
     * @throws RunException when another process trains this run
     */
    public void fit(TrainingListener listener, StopRequest stop) throws IOException {
        try (RunLock lock = claim()) {
            noted(lock, listener, checkpoints -> {
                Trained trained = train(checkpoints, listener, stop);
                checkpoints.keepOnlyTheLast();
                return trained;
            });
        }
    }

    private interface Work<T> {
        T with(FileCheckpoints checkpoints) throws IOException;
    }

    /** Does {@code work} after a sweep; how it ended early is written into the log. */
    private <T> T noted(RunLock lock, TrainingListener listener, Work<T> work) throws IOException {
        try {
            lock.sweep();
            FileCheckpoints checkpoints = FileCheckpoints.open(run.checkpoints(), damage -> notice(damage, listener));
            return withRoom(checkpoints, work);
        } catch (TrainingStoppedException | DivergedException e) {
            log.write(e.getMessage());
            throw e;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Does {@code work}; where the disk has no room for it, says what the run still has. */
    private static <T> T withRoom(FileCheckpoints checkpoints, Work<T> work) throws IOException {
        try {
            return work.with(checkpoints);
        } catch (NotWrittenException e) {
            throw new RunException(e.getMessage() + "; " + checkpoints.standing());
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof NotWrittenException full) {
                throw new RunException(full.getMessage() + "; " + checkpoints.standing());
            }
            throw e;
        }
    }

    private Trained train(FileCheckpoints checkpoints, TrainingListener listener, StopRequest stop) throws IOException {
        int done = checkpoints.epochs();
        log.write(done == 0 ? "training begins" : "training goes on after epoch " + done);
        MetricsLog metrics = MetricsLog.resume(run.metrics(), done);
        RunRecorder recorder = new RunRecorder(metrics, log, new StoppingListener(listener, stop));
        Trained trained = new Trainer(task, checkpoints, recorder, stop)
                .train(TrainingData.of(corpus, split), FeatureSource.of(store));
        log.write("training is over; best epoch " + trained.bestEpoch());
        return trained;
    }

    private void notice(String line, TrainingListener listener) {
        try {
            log.write(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        listener.onNotice(line);
    }
}
