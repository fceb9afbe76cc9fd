package org.tfnemo.train.ensemble;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.tfnemo.train.run.RunException;
import org.tfnemo.train.storage.JsonFile;

/** An ensemble that was written to a folder: its runs, and how their answers become one. */
public final class StoredEnsemble {
    private final EnsembleSpec spec;
    private final List<Path> runs;
    private final Combination combination;

    private StoredEnsemble(EnsembleSpec spec, List<Path> runs, Combination combination) {
        this.spec = spec;
        this.runs = runs;
        this.combination = combination;
    }

    /**
     * Reads {@code folder}.
     *
     * @throws RunException when a run that counts for something is not where the ensemble says, nor beside the ensemble
     */
    public static StoredEnsemble read(Path folder) throws IOException {
        EnsembleSpec spec = JsonFile.read(folder.resolve("spec.json"), EnsembleSpec.class);
        Combination combination;
        try {
            combination = EnsembleKind.of(spec.ensemble()).rule().restored(spec);
        } catch (IllegalArgumentException e) {
            throw new RunException(folder.resolve("spec.json") + ": " + e.getMessage());
        }
        List<Path> runs = new ArrayList<>();
        for (EnsembleSpec.Share share : spec.members()) {
            Path run = Path.of(share.run());
            Path beside = folder.toAbsolutePath().normalize().resolveSibling(run.getFileName());
            if (!Files.isDirectory(run) && !Files.isDirectory(beside) && share.weight() > 0) {
                throw new RunException(folder + ": its member " + run + " is not there, nor is " + beside
                        + "; an ensemble needs its members to hear anything: call from the folder it was made in, or"
                        + " put the run beside it");
            }
            runs.add(Files.isDirectory(run) ? run : beside);
        }
        return new StoredEnsemble(spec, runs, combination);
    }

    /** The labels, in the order of all probabilities. */
    public List<String> labels() {
        return spec.labels();
    }

    /** The folder of each member that has to be asked; nothing for one that counts for nothing. */
    public List<Optional<Path>> members() {
        List<Optional<Path>> members = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            members.add(spec.members().get(i).weight() > 0 ? Optional.of(runs.get(i)) : Optional.empty());
        }
        return members;
    }

    /**
     * One answer of what the members say of a clip.
     *
     * @param said a probability a label from each of {@link #members}; an empty list from those that need not be asked
     */
    public List<Double> combine(List<List<Double>> said) {
        List<String> labels = spec.labels();
        List<List<Double>> filled = said.stream()
                .map(one -> one.isEmpty() ? Collections.nCopies(labels.size(), 1.0 / labels.size()) : one)
                .toList();
        double[] answer = new double[labels.size()];
        List<String> names = runs.stream().map(Path::toString).toList();
        combination.combine(Panel.ofOne(names, labels, filled), 0, answer);
        return Panel.boxed(answer);
    }
}
