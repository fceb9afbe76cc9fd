package org.tfnemo.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tfnemo.cli.CommandRun;
import org.tfnemo.train.evaluate.Prediction;
import org.tfnemo.train.evaluate.Predictions;
import org.tfnemo.train.evaluate.PredictionsFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EnsembleCommandTest {
    @TempDir
    private Path runs;

    @BeforeEach
    void twoRuns() throws IOException {
        run("good", 2, 1);
        run("fair", 1, 2);
    }

    @Test
    void allRulesAreComparedAndTheBestOnValidationIsWritten() {
        CommandRun run = CommandRun.of("ensemble", "--runs", runs.toString(), "--output", folder(), "--json");

        assertThat(run.err()).contains("runs: ");
        assertThat(run.status()).isZero();
        JsonNode answer = JsonMapper.shared().readTree(run.out());
        assertThat(answer.get("rules").size()).isEqualTo(11);
        double lowest = Double.POSITIVE_INFINITY;
        String best = "";
        for (JsonNode rule : answer.get("rules")) {
            double loss = rule.get("validation").get("logLoss").doubleValue();
            best = loss < lowest ? rule.get("rule").stringValue() : best;
            lowest = Math.min(lowest, loss);
        }
        assertThat(answer.get("chosen").stringValue()).isEqualTo(best);
    }

    @Test
    void theFolderIsLikeARuns() throws IOException {
        CommandRun run = CommandRun.of(
                "ensemble", "--runs", path("good") + "," + path("fair"), "--rule", "mean", "--output", folder());

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("mean", "T 1.00  0.50 good, 0.50 fair", "chosen:  mean");
        Path folder = Path.of(folder());
        assertThat(PredictionsFile.read(folder.resolve("predictions.tsv")).size())
                .isEqualTo(20);
        assertThat(PredictionsFile.read(folder.resolve("predictions-validation.tsv"))
                        .size())
                .isEqualTo(30);
        assertThat(folder.resolve("spec.json")).content().contains("\"ensemble\" : \"mean\"");
        assertThat(folder.resolve("manifest.json")).isRegularFile();
        assertThat(folder.resolve("report.html")).isRegularFile();
    }

    @Test
    void anUnknownRuleIsWrongUsage() {
        CommandRun run = CommandRun.of("ensemble", "--runs", runs.toString(), "--rule", "greddy");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("rule must be one of").contains("got greddy; did you mean greedy?");
    }

    @Test
    void oneRunIsNoEnsemble() {
        CommandRun run = CommandRun.of("ensemble", "--runs", path("good"));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--runs must name at least two runs");
    }

    @Test
    void aMissingRunIsOneClearLine() {
        CommandRun run = CommandRun.of("ensemble", "--runs", path("good") + "," + path("missing"));

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err().strip()).isEqualTo("tfnemo ensemble: " + path("missing") + ": no such run");
    }

    private String folder() {
        return path("out");
    }

    private String path(String name) {
        return runs.resolve(name).toString();
    }

    private void run(String name, double skill, long seed) throws IOException {
        Path folder = Files.createDirectory(runs.resolve(name));
        PredictionsFile.write(folder.resolve("predictions-validation.tsv"), said("v", 30, skill, seed));
        PredictionsFile.write(folder.resolve("predictions.tsv"), said("t", 20, skill, seed + 10));
    }

    private static Predictions said(String prefix, int clips, double skill, long seed) {
        Random random = new Random(seed);
        List<Prediction> said = new ArrayList<>();
        for (int i = 0; i < clips; i++) {
            double logit = skill * (i % 2 == 0 ? 1 : -1) + 2 * random.nextDouble() - 1;
            double joy = 1 / (1 + Math.exp(-logit));
            said.add(new Prediction(prefix + i, "S" + i % 3, i % 2 == 0 ? "joy" : "anger", List.of(joy, 1 - joy)));
        }
        return new Predictions(List.of("joy", "anger"), said);
    }
}
