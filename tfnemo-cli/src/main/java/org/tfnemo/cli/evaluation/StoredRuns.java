package org.tfnemo.cli.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.tfnemo.train.corpus.Corpus;
import org.tfnemo.train.evaluate.Predictions;
import org.tfnemo.train.evaluate.SharedVoices;
import org.tfnemo.train.run.RunDirectory;

/**
 * Finished runs judged by what they said of their own test parts; several are one cross-validation, whose clips are
 * pooled before anything is scored.
 *
 * @param runs at least one
 * @param parts the predictions of each
 */
public record StoredRuns(List<RunDirectory> runs, List<Judged> parts) {
    public StoredRuns {
        runs = List.copyOf(runs);
        parts = List.copyOf(parts);
    }

    /**
     * Opens {@code folders}.
     *
     * @param validation predictions to fit temperature and sets on instead of a single run's own; null for its own
     */
    public static StoredRuns open(List<Path> folders, Path validation) throws IOException {
        if (validation != null && folders.size() > 1) {
            throw new IllegalArgumentException(
                    "--validation must be given for one run only, because each run's temperature is its own; got "
                            + folders.size() + " runs");
        }
        List<RunDirectory> runs = new ArrayList<>();
        List<Judged> parts = new ArrayList<>();
        for (Path folder : folders) {
            RunDirectory run = RunDirectory.open(folder);
            Judged stored = Judged.stored(run);
            runs.add(run);
            parts.add(validation == null ? stored : new Judged(stored.test(), Judged.validation(validation)));
        }
        return new StoredRuns(runs, parts);
    }

    /** How the result calls them. */
    public String name() {
        return String.join(", ", runs.stream().map(RunDirectory::toString).toList());
    }

    /** Which clips they were judged on. */
    public String clips() {
        return runs.size() == 1 ? "its test part" : "their test parts, pooled";
    }

    /** All their test clips. */
    public Predictions pooled() {
        return Judged.pooled(parts);
    }

    /** What their predictions alone tell of voices on several sides, each sentence once. */
    public List<String> warnings() {
        TreeSet<String> warnings = new TreeSet<>();
        for (Judged part : parts) {
            if (part.validation() != null) {
                SharedVoices.warning(part.validation(), part.test()).ifPresent(warnings::add);
            }
        }
        return List.copyOf(warnings);
    }

    /** What their splits of {@code corpus} cannot tell, each sentence once. */
    public List<String> warnings(Corpus corpus) throws IOException {
        TreeSet<String> warnings = new TreeSet<>();
        for (RunDirectory run : runs) {
            warnings.addAll(run.readSplit().summary(corpus).warnings());
        }
        return List.copyOf(warnings);
    }
}
