package org.tfnemo.train.run;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.tfnemo.train.corpus.Corpus;
import org.tfnemo.train.corpus.Split;
import org.tfnemo.train.corpus.SplitFile;
import org.tfnemo.train.evaluate.Predictions;
import org.tfnemo.train.evaluate.PredictionsFile;
import org.tfnemo.train.storage.JsonFile;

/**
 * The folder of one run, {@code <runs>/<task>/<name>-<n>}, and what lies in it under which name. A folder is a run
 * once it holds {@code manifest.json}. Reading refuses, by name, what is missing.
 */
public final class RunDirectory {
    static final String MANIFEST = "manifest.json";

    private final Path folder;

    private RunDirectory(Path folder) {
        this.folder = folder;
    }

    /**
     * Makes the folder of a new run with the first number, from 1 on, that no run has. Two processes that do so at
     * once get two folders: making a folder is atomic.
     */
    public static RunDirectory create(Path runs, RunName name) throws IOException {
        Path task = requireNonNull(runs, "runs").resolve(name.task());
        Files.createDirectories(task);
        int n = 1;
        while (true) {
            try {
                return new RunDirectory(Files.createDirectory(task.resolve(name.name() + "-" + n)));
            } catch (FileAlreadyExistsException e) {
                n++; // taken, by this process or another
            }
        }
    }

    /**
     * Makes this very folder, for a run that was given its place.
     *
     * @throws RunException when there is something in it, which is not written over
     */
    public static RunDirectory createAt(Path folder) throws IOException {
        Files.createDirectories(requireNonNull(folder, "folder"));
        try (Stream<Path> entries = Files.list(folder)) {
            if (entries.findAny().isPresent()) {
                throw new RunException(folder + ": must be empty or new, because nothing is written over");
            }
        }
        return new RunDirectory(folder);
    }

    /**
     * The run in {@code folder}.
     *
     * @throws RunException when the folder is missing or no run; the message says which runs were perhaps meant
     */
    public static RunDirectory open(Path folder) throws IOException {
        if (!Files.isDirectory(requireNonNull(folder, "folder"))) {
            throw new RunException(folder + ": no such run" + RunSearch.nearby(folder));
        }
        if (!Files.isRegularFile(folder.resolve(MANIFEST))) {
            throw new RunException(folder + ": not a run: it holds no " + MANIFEST + RunSearch.inside(folder));
        }
        return new RunDirectory(folder);
    }

    /** The folder itself. */
    public Path folder() {
        return folder;
    }

    /** {@code <name>-<n>}. */
    public String name() {
        return folder.toAbsolutePath().normalize().getFileName().toString();
    }

    /** The resolved settings. */
    public Path spec() {
        return folder.resolve("spec.json");
    }

    /** Which utterance is on which side. */
    public Path split() {
        return folder.resolve("split.tsv");
    }

    /** What the run was made from and on. */
    public Path manifest() {
        return folder.resolve(MANIFEST);
    }

    /** What happened when. */
    public Path log() {
        return folder.resolve("log.txt");
    }

    /** One line of figures per epoch. */
    public Path metrics() {
        return folder.resolve("metrics.csv");
    }

    /** The trained model's description: the settings, and what was fitted to the training part. */
    public Path modelSpec() {
        return folder.resolve("model.json");
    }

    /** Weights and optimiser state of some epochs; made by whoever writes them. */
    public Path checkpoints() {
        return folder.resolve("checkpoints");
    }

    /** The SavedModel; made by whoever writes it. */
    public Path model() {
        return folder.resolve("model");
    }

    /** What the best weights say of the test part. */
    public Path predictions() {
        return folder.resolve("predictions.tsv");
    }

    /** What the best weights say of the validation part. */
    public Path validationPredictions() {
        return folder.resolve("predictions-validation.tsv");
    }

    /** The run at a glance. */
    public Path report() {
        return folder.resolve("report.html");
    }

    /** Writes the resolved settings, a record. */
    public void writeSpec(Object spec) throws IOException {
        JsonFile.write(spec(), spec);
    }

    /** The resolved settings. */
    public <T> T readSpec(Class<T> type) throws IOException {
        return JsonFile.read(required(spec()), type);
    }

    /** Writes the manifest; from then on the folder is a run. */
    public void writeManifest(Manifest manifest) throws IOException {
        JsonFile.write(manifest(), manifest);
    }

    /** The manifest. */
    public Manifest readManifest() throws IOException {
        return JsonFile.read(required(manifest()), Manifest.class);
    }

    /** Writes the split. */
    public void writeSplit(Split split) throws IOException {
        SplitFile.write(split(), split);
    }

    /** The split of {@code corpus}, the whole of the one that it was made from. */
    public Split readSplit(Corpus corpus) throws IOException {
        return SplitFile.read(required(split()), corpus);
    }

    /** The split, of whatever clips it is. */
    public Split readSplit() throws IOException {
        return SplitFile.read(required(split()));
    }

    /** Writes the predictions of the test part. */
    public void writePredictions(Predictions predictions) throws IOException {
        PredictionsFile.write(predictions(), predictions);
    }

    /** The predictions of the test part. */
    public Predictions readPredictions() throws IOException {
        return PredictionsFile.read(required(predictions()));
    }

    /** Writes the predictions of the validation part. */
    public void writeValidationPredictions(Predictions predictions) throws IOException {
        PredictionsFile.write(validationPredictions(), predictions);
    }

    /** The predictions of the validation part. */
    public Predictions readValidationPredictions() throws IOException {
        return PredictionsFile.read(required(validationPredictions()));
    }

    /** The figures of every finished epoch. */
    public List<EpochMetrics> readMetrics() throws IOException {
        return MetricsLog.read(required(metrics()));
    }

    @Override
    public String toString() {
        return folder.toString();
    }

    private Path required(Path file) throws RunException {
        if (!Files.isRegularFile(file)) {
            throw new RunException(folder + ": holds no " + file.getFileName()
                    + "; the run did not get that far, or the file was removed");
        }
        return file;
    }
}
