package org.tfnemo.train.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tfnemo.train.corpus.Corpus;
import org.tfnemo.train.corpus.CorpusFixture;
import org.tfnemo.train.corpus.RandomSplit;
import org.tfnemo.train.corpus.Split;
import org.tfnemo.train.evaluate.Prediction;
import org.tfnemo.train.evaluate.Predictions;

class RunDirectoryTest {
    private static final RunName NAME = new RunName("nemo", "mel");

    record Spec(String representation, int epochs) {}

    @TempDir
    Path runs;

    @Test
    void nextFreeNumberIsTaken() throws IOException {
        assertThat(create().folder()).isEqualTo(runs.resolve("nemo/mel-1"));
        assertThat(create().folder()).isEqualTo(runs.resolve("nemo/mel-2"));
    }

    @Test
    void manyAtOnceGetAFolderEach() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<RunDirectory>> made = new ArrayList<>();
            for (int i = 0; i < 32; i++) {
                made.add(threads.submit(this::create));
            }
            Set<Path> folders = new HashSet<>();
            for (Future<RunDirectory> run : made) {
                folders.add(run.get().folder());
            }
            assertThat(folders).hasSize(32);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void everythingWrittenIsReadBack() throws IOException {
        Corpus corpus = CorpusFixture.inMemory(2, 5);
        Split split = RandomSplit.standard(42).apply(corpus);
        Predictions predictions = new Predictions(
                List.of("anger", "fear"), List.of(new Prediction("a.wav", "S", "fear", List.of(0.25, 0.75))));
        RunDirectory run = create();
        run.writeManifest(manifest());
        run.writeSpec(new Spec("melspectrogram", 40));
        run.writeSplit(split);
        run.writePredictions(predictions);

        RunDirectory back = RunDirectory.open(run.folder());
        assertThat(back.readManifest()).isEqualTo(manifest());
        assertThat(back.readSpec(Spec.class)).isEqualTo(new Spec("melspectrogram", 40));
        assertThat(back.readSplit(corpus)).isEqualTo(split);
        assertThat(back.readPredictions()).isEqualTo(predictions);
    }

    @Test
    void missingFileIsNamed() throws IOException {
        RunDirectory run = create();
        assertThatExceptionOfType(RunException.class)
                .isThrownBy(run::readPredictions)
                .withMessage(run + ": holds no predictions.tsv; the run did not get that far, or the file was removed");
    }

    @Test
    void misspeltRunGetsASuggestion() throws IOException {
        RunDirectory run = create();
        run.writeManifest(manifest());
        assertThatExceptionOfType(RunException.class)
                .isThrownBy(() -> RunDirectory.open(runs.resolve("nemo/mle-1")))
                .withMessage(runs.resolve("nemo/mle-1") + ": no such run; did you mean " + run + "?");
    }

    @Test
    void folderOfRunsListsThem() throws IOException {
        create().writeManifest(manifest());
        create().writeManifest(manifest());
        assertThatExceptionOfType(RunException.class)
                .isThrownBy(() -> RunDirectory.open(runs))
                .withMessage(runs + ": not a run: it holds no manifest.json; runs in " + runs + ": "
                        + runs.resolve("nemo/mel-1") + ", " + runs.resolve("nemo/mel-2"));
    }

    @Test
    void folderWithoutRunsIsRefused() throws IOException {
        Path other = Files.createDirectory(runs.resolve("other"));
        assertThatExceptionOfType(RunException.class)
                .isThrownBy(() -> RunDirectory.open(other))
                .withMessage(other + ": not a run: it holds no manifest.json");
    }

    @Test
    void nameThatLeavesTheFolderIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RunName("..", "mel"))
                .withMessage("task must be 1..100 letters, digits or . _ + @ - and not start with a dot or dash, "
                        + "because it names a folder; got ..");
    }

    private RunDirectory create() throws IOException {
        return RunDirectory.create(runs, NAME);
    }

    private static Manifest manifest() {
        return new Manifest(
                Instant.parse("2026-11-25T01:02:03Z"),
                List.of("train", "--data", "nemo"),
                42,
                "",
                "nEMO",
                "00",
                new Machine("a processor", 2, "an OS 1", "a JVM 17", "2.18.0"));
    }
}
