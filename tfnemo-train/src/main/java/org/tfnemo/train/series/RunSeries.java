package org.tfnemo.train.series;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.tfnemo.train.corpus.Corpus;
import org.tfnemo.train.loop.DivergedException;
import org.tfnemo.train.loop.Experiment;
import org.tfnemo.train.loop.ExperimentPlan;
import org.tfnemo.train.run.RunDirectory;
import org.tfnemo.train.run.RunException;
import org.tfnemo.train.run.RunName;
import org.tfnemo.train.storage.JsonFile;

/**
 * The folder of a series of runs, {@code <runs>/<task>/<name>-<n>}: a folder per run, and {@code comparison.json}, which
 * names them. Every run's settings and split are written down before the first is trained, so that going on needs
 * nothing but the folder and the data.
 */
public final class RunSeries {
    private static final String INDEX = "comparison.json";

    /** What {@code comparison.json} holds: the command, and the runs' folders in order. */
    record Index(List<String> command, List<String> runs) {}

    private final Path folder;
    private final Index index;

    private RunSeries(Path folder, Index index) {
        this.folder = folder;
        this.index = index;
    }

    /**
     * Makes the folder of a new series and those of its runs.
     *
     * @param written hears of each run's folder when it is made: each reads all sound once, for its hash
     */
    public static RunSeries begin(SeriesPlan plan, Clock clock, Runnable written) throws IOException {
        Path folder = RunDirectory.create(plan.runs(), plan.name()).folder();
        List<String> made = new ArrayList<>();
        for (Member member : plan.members()) {
            RunName place = new RunName(folder.getFileName().toString(), member.name());
            ExperimentPlan run =
                    new ExperimentPlan(plan.corpus(), member.split(), member.task(), place, plan.command());
            made.add(
                    Experiment.begin(folder.getParent(), run, clock).directory().name());
            written.run();
        }
        Index index = new Index(plan.command(), made);
        JsonFile.write(folder.resolve(INDEX), index); // last: a folder without it never was a series
        return new RunSeries(folder, index);
    }

    /**
     * The series in {@code folder}.
     *
     * @throws RunException when there is none
     */
    public static RunSeries open(Path folder) throws IOException {
        Path index = requireNonNull(folder, "folder").resolve(INDEX);
        if (!Files.isRegularFile(index)) {
            throw new RunException(folder + ": not a comparison: it holds no " + INDEX);
        }
        return new RunSeries(folder, JsonFile.read(index, Index.class));
    }

    /** Whether {@code folder} holds a series. */
    public static boolean isIn(Path folder) {
        return Files.isRegularFile(folder.resolve(INDEX));
    }

    /** Its folder. */
    public Path folder() {
        return folder;
    }

    /** The command line that asked for it, word by word. */
    public List<String> command() {
        return index.command();
    }

    /** Its runs, in order. */
    public List<RunDirectory> runs() throws IOException {
        List<RunDirectory> runs = new ArrayList<>();
        for (String run : index.runs()) {
            runs.add(RunDirectory.open(folder.resolve(run)));
        }
        return runs;
    }

    /** The runs that are finished. */
    public List<RunDirectory> finished() throws IOException {
        return runs().stream().filter(RunSeries::isFinished).toList();
    }

    /** Trains what is not finished; a run whose loss diverges is left as it is, and the others go on. */
    public void train(Corpus corpus, SeriesListener listener, Clock clock) throws IOException {
        List<RunDirectory> runs = runs();
        listener.onBegin(
                finished(), runs.stream().filter(run -> !isFinished(run)).toList());
        for (int i = 0; i < runs.size(); i++) {
            RunDirectory run = runs.get(i);
            if (isFinished(run)) {
                listener.onFinished(run, i + 1, runs.size());
                continue;
            }
            try {
                if (!listener.train(Experiment.resume(run, corpus, clock), i + 1, runs.size())) {
                    return;
                }
            } catch (DivergedException e) {
                listener.onDiverged(run, e);
            }
        }
    }

    private static boolean isFinished(RunDirectory run) {
        return Files.isRegularFile(run.predictions()) && Files.isRegularFile(run.report());
    }
}
