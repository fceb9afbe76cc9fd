package org.tfnemo.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tfnemo.cli.CommandRun;
import org.tfnemo.cli.Sine;
import org.tfnemo.train.corpus.Part;
import org.tfnemo.train.corpus.Split;
import org.tfnemo.train.evaluate.Prediction;
import org.tfnemo.train.evaluate.Predictions;
import org.tfnemo.train.evaluate.PredictionsFile;
import org.tfnemo.train.run.Machine;
import org.tfnemo.train.run.Manifest;
import org.tfnemo.train.run.RunDirectory;
import org.tfnemo.train.run.RunName;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EvaluateCommandTest {
    @TempDir
    private Path directory;

    @Test
    void foldsArePooledBeforeTheyAreScored() throws IOException {
        // One fold all right, the other all wrong: pooled, half are right.
        String runs = run("a", 0, 20, 20) + "," + run("b", 20, 20, 0);

        JsonNode result = json("evaluate", "--runs", runs, "--json");

        assertThat(result.get("scores").get("clips").asInt()).isEqualTo(40);
        assertThat(result.get("scores").get("accuracy").asDouble()).isEqualTo(0.5);
        assertThat(result.get("details").get("tempered").get("temperatures")).hasSize(2);
    }

    @Test
    void setsAndTemperatureAreFittedOnTheRunsValidationPart() throws IOException {
        CommandRun shown = CommandRun.in(directory, "evaluate", "--runs", run("a", 0, 40, 30));

        assertThat(shown.status()).describedAs(shown.err()).isZero();
        assertThat(shown.out())
                .contains("kappa", "at temperature", "sets promised to hold the truth in 90.0 %", "taken for another");
    }

    @Test
    void voicesOnBothSidesAreSaidWithoutTheCorpus() throws IOException {
        CommandRun shown = CommandRun.in(directory, "evaluate", "--runs", run("a", 0, 40, 30));

        assertThat(shown.err()).contains("warning: speakers on several sides: S0, S1;");
    }

    @Test
    void aRunWithoutItsModelSaysWhatCanBeAskedOfIt() throws IOException {
        CommandRun refused =
                CommandRun.in(directory, "evaluate", "--model", run("a", 0, 20, 15), "--data", corpus().toString());

        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).contains("a-1: holds no model", "(evaluate --runs reads those)");
    }

    @Test
    void anEnsembleWhoseMembersAreGoneNamesThem() throws IOException {
        Path folder = Path.of(run("together", 0, 20, 15));
        Files.writeString(folder.resolve("spec.json"), """
                {"ensemble": "mean", "members": [{"run": "gone/one", "weight": 0.5}, {"run": "gone/two", "weight": 0.5}],
                 "temperature": 1.0, "labels": ["anger", "joy"], "seed": 1}
                """);

        CommandRun refused =
                CommandRun.in(directory, "evaluate", "--model", folder.toString(), "--data", corpus().toString());

        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err())
                .contains("its member gone/one is not there, nor is " + folder.resolveSibling("one"))
                .hasLineCount(1);
    }

    @Test
    void comparisonCountsTheClipsThatOneHasRight() throws IOException {
        JsonNode result = json("evaluate", "--runs", run("a", 0, 20, 15), "--against", run("b", 0, 20, 5), "--json");

        JsonNode difference = result.get("details").get("difference");
        assertThat(difference.get("onlyFirst").asInt()).isEqualTo(10);
        assertThat(difference.get("exact").asDouble()).isEqualTo(2 * Math.pow(0.5, 10));
    }

    @Test
    void everyTableIsWritten() throws IOException {
        Path tables = directory.resolve("tables");

        CommandRun.in(directory, "evaluate", "--runs", run("a", 0, 20, 15), "--csv", tables.toString());

        assertThat(Files.readAllLines(tables.resolve("scores.csv")))
                .startsWith("score,value,clips_low,clips_high,speakers_low,speakers_high")
                .anyMatch(line -> line.startsWith("accuracy,0.75,"));
        assertThat(tables.toFile().list())
                .containsExactlyInAnyOrder(
                        "scores.csv",
                        "classes.csv",
                        "confusions.csv",
                        "roc.csv",
                        "precision-recall.csv",
                        "reliability.csv",
                        "coverage.csv",
                        "groups.csv");
    }

    @Test
    void nothingToJudgeIsRefused() {
        CommandRun refused = CommandRun.in(directory, "evaluate");

        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).contains("either --model or --runs must be given");
    }

    @Test
    void neighboursInAFolderWithoutTheTrainingClipsAreRefused() throws IOException {
        String run = run("a", 0, 20, 15);
        RunDirectory.open(Path.of(run)).writeSplit(new Split(Map.of("far.wav", Part.TRAIN)));

        CommandRun refused = CommandRun.in(
                directory,
                "evaluate",
                "--runs",
                run,
                "--data",
                corpus().toString(),
                "--explain",
                "errors",
                "--neighbours");

        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err())
                .contains("learnt from no clip of corpus in this folder")
                .hasLineCount(1);
    }

    @Test
    void storedPredictionsCannotBeNarrowed() throws IOException {
        CommandRun refused = CommandRun.in(directory, "evaluate", "--runs", run("a", 0, 20, 15), "--speakers", "x");

        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).contains("--speakers, --split-file and --map must be given with --model");
    }

    private Path corpus() throws IOException {
        Path corpus = Files.createDirectory(directory.resolve("corpus"));
        new Sine(0.5, 0.5, 8_000).write(corpus.resolve("0.wav"));
        Files.writeString(corpus.resolve("manifest.csv"), "path,label,speaker\n0.wav,anger,S0\n");
        return corpus;
    }

    private JsonNode json(String... arguments) {
        CommandRun shown = CommandRun.in(directory, arguments);
        assertThat(shown.status()).describedAs(shown.err()).isZero();
        return JsonMapper.shared().readTree(shown.out());
    }

    /** A finished run whose test part is clips from {@code from} on, the first {@code right} of them recognised. */
    private String run(String name, int from, int clips, int right) throws IOException {
        RunDirectory run = RunDirectory.create(directory.resolve("runs"), new RunName("corpus", name));
        run.writeManifest(new Manifest(Instant.EPOCH, List.of("train"), 1, "", "corpus", "", Machine.here("none")));
        PredictionsFile.write(run.predictions(), predictions(from, clips, right));
        PredictionsFile.write(run.validationPredictions(), predictions(1000, 20, 15));
        return run.folder().toString();
    }

    private static Predictions predictions(int from, int clips, int right) {
        List<Prediction> predictions = new ArrayList<>();
        for (int i = 0; i < clips; i++) {
            double sure = 0.6 + 0.02 * (i % 10);
            List<Double> joy = List.of(1 - sure, sure);
            List<Double> anger = List.of(sure, 1 - sure);
            boolean angry = i % 2 == 0;
            predictions.add(new Prediction(
                    from + i + ".wav", "S" + i % 2, angry ? "anger" : "joy", angry == (i < right) ? anger : joy));
        }
        return new Predictions(List.of("anger", "joy"), predictions);
    }
}
