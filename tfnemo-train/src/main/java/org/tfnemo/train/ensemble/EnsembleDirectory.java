package org.tfnemo.train.ensemble;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.tfnemo.train.run.GitCommit;
import org.tfnemo.train.run.Machine;
import org.tfnemo.train.run.Manifest;
import org.tfnemo.train.run.RunDirectory;
import org.tfnemo.train.storage.JsonFile;

/**
 * Writes an ensemble as a folder like a run's: {@code spec.json} ({@link EnsembleSpec}), {@code split.tsv} where the
 * members have one, {@code predictions.tsv} of the test part, {@code predictions-validation.tsv} as cross-validation
 * gave them (so that what is fitted to them, such as a temperature, is not fitted to what was fitted already), and
 * {@code manifest.json}.
 *
 * @param command the command line, word by word
 * @param clock of the manifest
 */
public record EnsembleDirectory(Members members, long seed, List<String> command, Clock clock) {
    public EnsembleDirectory {
        command = List.copyOf(command);
    }

    /** Fills {@code run}, which is new. */
    public void write(RunDirectory run, EnsembleResult result) throws IOException {
        run.writeSpec(spec(result));
        run.writePredictions(result.test());
        run.writeValidationPredictions(result.crossValidated());
        Path first = members.list().get(0).folder();
        if (Files.isRegularFile(first.resolve("split.tsv"))) {
            Files.copy(first.resolve("split.tsv"), run.split());
        }
        run.writeManifest(manifest(first));
    }

    private EnsembleSpec spec(EnsembleResult result) {
        List<EnsembleSpec.Share> shares = new ArrayList<>();
        for (int i = 0; i < members.list().size(); i++) {
            shares.add(new EnsembleSpec.Share(
                    members.list().get(i).folder().toString(),
                    result.combination().weights().get(i)));
        }
        return new EnsembleSpec(
                result.kind().id(),
                shares,
                result.combination().temperature(),
                members.validation().labels(),
                seed,
                result.combination().coefficients());
    }

    private Manifest manifest(Path first) throws IOException {
        Path known = first.resolve("manifest.json");
        String corpus = "";
        String data = "";
        if (Files.isRegularFile(known)) {
            Manifest manifest = JsonFile.read(known, Manifest.class);
            corpus = manifest.corpus();
            data = manifest.data();
        }
        return new Manifest(
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                command,
                seed,
                GitCommit.of(Path.of("")),
                corpus,
                data,
                Machine.here(""));
    }
}
