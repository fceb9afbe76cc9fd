package org.tfnemo.train.tune;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.tfnemo.train.corpus.Corpus;
import org.tfnemo.train.corpus.Split;
import org.tfnemo.train.corpus.SplitFile;
import org.tfnemo.train.loop.TrainingTask;
import org.tfnemo.train.run.RunException;
import org.tfnemo.train.run.RunName;
import org.tfnemo.train.storage.JsonFile;
import org.tfnemo.train.trial.TrialRecord;

/**
 * The folder of a search: {@code tune.json}, {@code split.tsv}, a run directory {@code trials/trial-<n>} for each trial,
 * and {@code trials.json} with those that are over.
 */
public final class TuneDirectory {
    private static final String SPEC = "tune.json";
    private static final String SPLIT = "split.tsv";
    private static final String RECORDS = "trials.json";
    private static final String TRIALS = "trials";
    private static final String TRIAL = "trial";

    private final Path folder;

    private TuneDirectory(Path folder) {
        this.folder = requireNonNull(folder, "folder");
    }

    /** Whether a search began in {@code folder}. */
    public static boolean isIn(Path folder) {
        return Files.isRegularFile(folder.resolve(SPEC));
    }

    /**
     * The search in {@code folder}.
     *
     * @throws RunException when there is none
     */
    public static TuneDirectory open(Path folder) throws RunException {
        if (!isIn(folder)) {
            throw new RunException(folder + ": not a search: it holds no " + SPEC);
        }
        return new TuneDirectory(folder);
    }

    /** Makes the folder, which must be empty or new, and writes down what is searched. */
    static TuneDirectory create(Path folder, TuneSpec spec, Split split) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> entries = Files.list(folder)) {
            if (entries.anyMatch(entry -> !entry.endsWith(SPLIT))) { // the split alone: killed between the two files
                throw new RunException(
                        folder + ": must be empty, new or hold " + SPEC + ", because nothing is written over");
            }
        }
        TuneDirectory directory = new TuneDirectory(folder);
        SplitFile.write(folder.resolve(SPLIT), split);
        directory.write(spec); // last: without it nothing began
        return directory;
    }

    /** The folder itself. */
    public Path folder() {
        return folder;
    }

    /** What the settings are changed in. */
    public TrainingTask task() throws IOException {
        return spec().task().task();
    }

    TuneSpec spec() throws IOException {
        return JsonFile.read(folder.resolve(SPEC), TuneSpec.class);
    }

    void write(TuneSpec spec) throws IOException {
        JsonFile.write(folder.resolve(SPEC), spec);
    }

    Split split(Corpus corpus) throws IOException {
        return SplitFile.read(folder.resolve(SPLIT), corpus);
    }

    /** The trials that are over, by number. */
    List<TrialRecord> records() throws IOException {
        Path file = folder.resolve(RECORDS);
        return Files.isRegularFile(file) ? Arrays.asList(JsonFile.read(file, TrialRecord[].class)) : List.of();
    }

    void write(List<TrialRecord> records) throws IOException {
        JsonFile.write(folder.resolve(RECORDS), records);
    }

    /** The run of trial {@code number}, below the folder. */
    static String run(int number) {
        return TRIALS + "/" + TRIAL + "-" + number;
    }

    /** What makes {@link #run} the next run that is begun. */
    static RunName name() {
        return new RunName(TRIALS, TRIAL);
    }

    /** Removes what a process that was killed while it began trial {@code number} left: a folder that is no run yet. */
    void sweep(int number) throws IOException {
        Path run = folder.resolve(run(number));
        if (!Files.isDirectory(run) || Files.exists(run.resolve("manifest.json"))) {
            return;
        }
        List<Path> files;
        try (Stream<Path> all = Files.walk(run)) {
            files = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : files) {
            Files.delete(file);
        }
    }
}
